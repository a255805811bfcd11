import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Copy20Regular, DocumentAdd20Regular, DocumentArrowDown20Regular } from '@fluentui/react-icons';
import type { InsertPlace } from '../../../app/document-host';
import { Section } from '../../parts/Section';
import { useText } from '../../text/use-text';
import { useWord } from '../session/word-context';
import { COMPOSE_TEXT } from './compose-text';

const PLACES: readonly InsertPlace[] = ['end', 'cursor', 'fresh'];

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The ways of the report into the document, onto the clipboard and into a file. */
export function InsertActions() {
  const styles = useStyles();
  const text = useText(COMPOSE_TEXT);
  const { session, actions } = useWord();
  const isBusy = session.task !== null;
  const hasReport = session.link !== null && session.link.sentences.length > 0;
  return (
    <Section title={text.insert}>
      <p className={styles.quiet}>{hasReport ? text.again : text.insertHint}</p>
      <div className={styles.buttons}>
        {PLACES.map((place, index) => (
          <Button
            key={place}
            appearance={index === 0 && !hasReport ? 'primary' : 'secondary'}
            {...(index === 0 ? { icon: <DocumentAdd20Regular /> } : {})}
            disabledFocusable={isBusy}
            onClick={() => {
              actions.insert(place);
            }}
          >
            {text.place[place]}
          </Button>
        ))}
      </div>
      <TakeAway />
    </Section>
  );
}

function TakeAway() {
  const styles = useStyles();
  const text = useText(COMPOSE_TEXT);
  const { session, actions, ports } = useWord();
  const isBusy = session.task !== null;
  const copy = (how: 'rich' | 'plain') => (): void => {
    actions.copyReport(how);
  };
  return (
    <>
      <div className={styles.buttons} role="group" aria-label={text.otherWays}>
        <Button size="small" icon={<Copy20Regular />} disabledFocusable={isBusy} onClick={copy('rich')}>
          {text.copyRich}
        </Button>
        <Button size="small" disabledFocusable={isBusy} onClick={copy('plain')}>
          {text.copyPlain}
        </Button>
        {ports.platform.saveFile === null ? null : (
          <Button
            size="small"
            icon={<DocumentArrowDown20Regular />}
            disabledFocusable={isBusy}
            onClick={actions.saveReport}
          >
            {text.save}
          </Button>
        )}
      </div>
      {ports.platform.saveFile === null ? <p className={styles.quiet}>{text.noSaving}</p> : null}
    </>
  );
}
