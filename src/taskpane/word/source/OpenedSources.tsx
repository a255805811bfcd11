import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { Section } from '../../parts/Section';
import { useText } from '../../text/use-text';
import { useWord } from '../session/word-context';
import { SourceLine } from './SourceLine';
import { SOURCE_TEXT } from './source-text';
import { timeText } from './time-text';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalS },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The workbooks or the packet that the evaluation is made from now. */
export function OpenedSources() {
  const styles = useStyles();
  const text = useText(SOURCE_TEXT);
  const { evaluated, material } = useWord().session;
  const names = material.kind === 'packet' ? [] : material.opened.map(({ snapshot }) => snapshot.name);
  const sources = evaluated?.sources ?? [];
  const unread = names.filter((name) => sources.every((source) => source.name !== name));
  if (sources.length === 0 && unread.length === 0) return null;
  return (
    <Section title={text.opened}>
      {material.kind === 'packet' ? (
        <p className={styles.quiet}>{text.fromPacket(timeText(material.packet.madeAt))}</p>
      ) : null}
      <ul className={styles.list}>
        {sources.map((source) => (
          <SourceLine key={source.name} source={source}>
            {material.kind === 'packet' ? null : <Remove name={source.name} />}
          </SourceLine>
        ))}
        {unread.map((name) => (
          <li key={name}>
            {name} <Remove name={name} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Remove({ name }: { readonly name: string }) {
  const text = useText(SOURCE_TEXT);
  const { session, actions } = useWord();
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<Dismiss16Regular />}
      aria-label={text.remove(name)}
      disabledFocusable={session.task !== null}
      onClick={() => {
        actions.removeWorkbook(name);
      }}
    />
  );
}
