import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss16Regular, Location16Regular } from '@fluentui/react-icons';
import type { ChangeView } from '../../app/views/views';
import { useSession } from '../session/session-context';
import { useText } from '../text/use-text';
import { SHELL_TEXT } from './shell-text';

const useStyles = makeStyles({
  section: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: 'flex', alignItems: 'center' },
  title: { flexGrow: 1, margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  change: { overflowWrap: 'anywhere' },
  subject: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  values: { margin: 0, fontVariantNumeric: 'tabular-nums' },
});

/** What the last refresh changed, before → after. */
export function ChangeList() {
  const styles = useStyles();
  const text = useText(SHELL_TEXT);
  const { session, actions } = useSession();
  const { changes } = session;
  if (changes === null) return null;
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h2 className={styles.title}>{text.changes(changes.length)}</h2>
        <Button
          size="small"
          appearance="transparent"
          icon={<Dismiss16Regular />}
          aria-label={text.dismiss}
          onClick={actions.dismissChanges}
        />
      </div>
      <ul className={styles.list}>
        {changes.map((change, index) => (
          <Change key={index} change={change} />
        ))}
      </ul>
    </section>
  );
}

function Change({ change: { subject, before, after, place } }: { readonly change: ChangeView }) {
  const styles = useStyles();
  const text = useText(SHELL_TEXT);
  const { actions } = useSession();
  const range = place?.range ?? null;
  return (
    <li className={styles.change}>
      <span className={styles.subject}>
        {subject}
        {place === null || range === null ? null : (
          <Button
            size="small"
            appearance="transparent"
            icon={<Location16Regular />}
            aria-label={text.goTo(place.text)}
            onClick={() => {
              actions.show(range);
            }}
          />
        )}
      </span>
      <p className={styles.values}>
        {text.before} {before} → {text.after} {after}
      </p>
    </li>
  );
}
