import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons';
import { Section } from '../../parts/Section';
import { useText } from '../../text/use-text';
import type { Evaluated } from '../session/word-session';
import { SOURCE_TEXT } from './source-text';

const useStyles = makeStyles({
  done: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, margin: 0 },
  icon: { color: tokens.colorStatusSuccessForeground1 },
  text: { margin: 0 },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
});

/** What a person has to settle elsewhere before the figures can be relied on. */
export function Doubts({ evaluated: { doubts } }: { readonly evaluated: Evaluated }) {
  const styles = useStyles();
  const text = useText(SOURCE_TEXT);
  if (doubts.length === 0) {
    return (
      <p className={styles.done}>
        <CheckmarkCircle16Regular aria-hidden className={styles.icon} />
        {text.noDoubts}
      </p>
    );
  }
  return (
    <Section title={text.doubts(doubts.length)}>
      <p className={styles.text}>{text.doubtsHint}</p>
      <ul className={styles.list} lang="zh-CN">
        {doubts.map((doubt, index) => (
          <li key={index}>{doubt}</li>
        ))}
      </ul>
    </Section>
  );
}
