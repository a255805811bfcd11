import { makeStyles, Subtitle1, Subtitle2, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import type { Assessment } from '../../app/assessment';
import { scoringView } from '../../app/views/scoring-view';
import { useSession } from '../session/session-context';
import { useText } from '../text/use-text';
import { FullMarks } from './FullMarks';
import { Level1Bars } from './Level1Bars';
import { countOf, groupOf, scoreSections, type ScoreSections } from './score-sections';
import { ScoreLineList } from './ScoreLineList';
import { ScoreTotal } from './ScoreTotal';
import { SCORING_TEXT } from './scoring-text';
import { usePlacing } from './use-placing';

const useStyles = makeStyles({
  step: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
  title: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Step 2: the score, where points were lost, what is left to answer, and the evidence of every line. */
export function ScoringStep() {
  const text = useText(SCORING_TEXT);
  const styles = useStyles();
  const { assessment } = useSession().session;
  if (assessment === null) return <p className={styles.quiet}>{text.notRead}</p>;
  return <Scores assessment={assessment} />;
}

function Scores({ assessment }: { readonly assessment: Assessment }) {
  const styles = useStyles();
  const text = useText(SCORING_TEXT);
  const view = useMemo(() => scoringView(assessment), [assessment]);
  const placing = usePlacing(view.lines, useSession().session.indicator);
  const sections = useMemo(() => scoreSections(view, placing), [view, placing]);
  return (
    <div className={styles.step}>
      <div>
        <Subtitle1 as="h2" block className={styles.title}>
          {text.heading}
        </Subtitle1>
        <p className={styles.quiet}>{view.systemTitle}</p>
      </div>
      <ScoreTotal view={view} />
      <Level1Bars bars={view.bars} />
      <Lines sections={sections} />
    </div>
  );
}

function Lines({ sections }: { readonly sections: ScoreSections }) {
  const styles = useStyles();
  const text = useText(SCORING_TEXT);
  const { indicator } = useSession().session;
  const { lost, waiting, full } = sections;
  const pending = countOf(waiting, 'pending');
  return (
    <>
      <LineSection title={text.lost(countOf(lost, 'deducted'))}>
        {lost.length === 0 ? <p className={styles.quiet}>{text.nothingLost}</p> : null}
        <ScoreLineList lines={lost} answering={false} />
      </LineSection>
      {waiting.length === 0 ? null : (
        <LineSection title={text.waiting(pending, waiting.length - pending)}>
          <ScoreLineList lines={waiting} answering />
        </LineSection>
      )}
      <LineSection title={text.full(full.reduce((count, { lines }) => count + lines.length, 0))}>
        <FullMarks groups={full} shown={groupOf(sections, indicator)} />
      </LineSection>
    </>
  );
}

function LineSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section>
      <Subtitle2 as="h3" block className={styles.title}>
        {title}
      </Subtitle2>
      {children}
    </section>
  );
}
