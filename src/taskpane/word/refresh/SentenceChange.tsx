import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { SentenceChangeView } from '../../../app/report-link/link-views';
import { useText } from '../../text/use-text';
import { PlaceButton } from '../parts/PlaceButton';
import { useWord } from '../session/word-context';
import { DiffText } from './DiffText';
import { REFRESH_TEXT, type RefreshText } from './refresh-text';

const useStyles = makeStyles({
  change: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXXS,
    overflowWrap: 'anywhere',
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
});

/** One sentence that is to be said otherwise, with what becomes of its words. */
export function SentenceChange({ sentence }: { readonly sentence: SentenceChangeView }) {
  const styles = useStyles();
  const text = useText(REFRESH_TEXT);
  const { session, actions } = useWord();
  const { place, anchor, diff, changes, after } = sentence;
  const remark = remarkOn(sentence, text);
  return (
    <li className={styles.change}>
      {remark === null ? null : <p className={styles.quiet}>{remark}</p>}
      <DiffText pieces={diff} />
      <div className={styles.foot}>
        {changes === null ? null : (
          <Button
            size="small"
            aria-label={text.takeLabel(after === '' ? text.goneSentence : after)}
            disabledFocusable={session.task !== null}
            onClick={() => {
              actions.takeOver({ figures: [], sentences: [sentence] });
            }}
          >
            {text.take}
          </Button>
        )}
        {place === '' ? null : (
          <PlaceButton
            place={place}
            onGo={() => {
              actions.showParagraph(anchor);
            }}
          />
        )}
      </div>
    </li>
  );
}

function remarkOn({ before, after, changes }: SentenceChangeView, text: RefreshText): string | null {
  if (changes === null) return text.ownWords;
  if (before === '') return text.newParagraph;
  return after === '' ? text.goneSentence : null;
}
