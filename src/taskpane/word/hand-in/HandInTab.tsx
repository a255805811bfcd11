import { makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { useText } from '../../text/use-text';
import { SourceFirst } from '../parts/SourceFirst';
import { useKeptFocus } from '../parts/use-kept-focus';
import { useWord } from '../session/word-context';
import { FontList } from './FontList';
import { HandedInNote } from './HandedInNote';
import { HAND_IN_TEXT } from './hand-in-text';
import { LastCheck } from './LastCheck';

const useStyles = makeStyles({
  tab: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
  title: { margin: 0 },
  text: { margin: 0 },
});

/** 报送: the last check, the fonts, and the document without our marks. */
export function HandInTab() {
  const styles = useStyles();
  const text = useText(HAND_IN_TEXT);
  const { evaluated, check, handedIn, task } = useWord().session;
  const keptFocus = useKeptFocus(task === null);
  return (
    <div {...keptFocus} className={styles.tab}>
      <Subtitle1 as="h2" block tabIndex={-1} className={styles.title}>
        {text.heading}
      </Subtitle1>
      {handedIn === null ? (
        <>
          <p className={styles.text}>{text.intro}</p>
          <p className={styles.text}>{text.copyFirst}</p>
          {evaluated === null ? <SourceFirst /> : <LastCheck />}
        </>
      ) : (
        <HandedInNote done={handedIn} />
      )}
      {check === null ? null : <FontList fonts={check.text.fonts} />}
    </div>
  );
}
