import { makeStyles, tokens } from '@fluentui/react-components';
import { QuestionCircle16Regular } from '@fluentui/react-icons';
import type { ScoringView } from '../../app/views/views';
import { useText } from '../text/use-text';
import { SCORING_TEXT } from './scoring-text';

const useStyles = makeStyles({
  total: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalM },
  number: {
    fontSize: tokens.fontSizeHero900,
    lineHeight: tokens.lineHeightHero900,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  points: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular },
  pending: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    color: tokens.colorStatusWarningForeground3,
  },
  grade: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    alignItems: 'flex-start',
  },
});

/** The total, big, with the grade and what is still open; spoken again whenever an answer changes it. */
export function ScoreTotal({ view: { total, grade, pendingWeight } }: { readonly view: ScoringView }) {
  const styles = useStyles();
  const text = useText(SCORING_TEXT);
  return (
    <div role="status" aria-label={text.total} className={styles.total}>
      <span className={styles.number}>
        {total} <span className={styles.points}>{text.points}</span>
      </span>
      <span className={styles.grade}>
        <span>{grade === null ? text.gradeOpen : text.grade(grade)}</span>
        {pendingWeight === null ? null : (
          <span className={styles.pending}>
            <QuestionCircle16Regular aria-hidden />
            {text.pendingWeight(pendingWeight)}
          </span>
        )}
      </span>
    </div>
  );
}
