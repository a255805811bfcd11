import { makeStyles, tokens } from '@fluentui/react-components';
import { Section } from '../../parts/Section';
import { useText } from '../../text/use-text';
import type { HandedIn } from '../session/word-session';
import { HAND_IN_TEXT } from './hand-in-text';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  text: { margin: 0 },
});

/** What was done, and how it is taken back. */
export function HandedInNote({ done: { figures, errors, reason } }: { readonly done: HandedIn }) {
  const styles = useStyles();
  const text = useText(HAND_IN_TEXT);
  return (
    <Section title={text.done}>
      <ul className={styles.list}>
        <li>{text.dissolved(figures)}</li>
        <li>{reason === null ? text.noErrors : text.overridden(errors, reason)}</li>
      </ul>
      <p className={styles.text}>{text.undo}</p>
    </Section>
  );
}
