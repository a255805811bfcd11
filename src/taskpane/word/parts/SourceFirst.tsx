import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useText } from '../../text/use-text';
import { useWord } from '../session/word-context';
import { WORD_PARTS_TEXT } from './word-parts-text';

const useStyles = makeStyles({
  body: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What is shown where nothing has been opened yet, and the way there. */
export function SourceFirst() {
  const styles = useStyles();
  const text = useText(WORD_PARTS_TEXT);
  const { actions } = useWord();
  return (
    <div className={styles.body}>
      <p className={styles.quiet}>{text.openSource}</p>
      <Button
        onClick={() => {
          actions.goTo('source');
        }}
      >
        {text.toSource}
      </Button>
    </div>
  );
}
