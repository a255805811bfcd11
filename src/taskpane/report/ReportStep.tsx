import { makeStyles, Subtitle1, Subtitle2, tokens } from '@fluentui/react-components';
import { useId, useMemo } from 'react';
import type { Assessment } from '../../app/assessment';
import { compose } from '../../app/compose';
import { useSession } from '../session/session-context';
import { useText } from '../text/use-text';
import { FigureSourceCard } from './FigureSourceCard';
import { paperOf } from './paper';
import { PaperContext } from './paper-context';
import { PendingLines } from './PendingLines';
import { ReportActions } from './ReportActions';
import { ReportPaper } from './ReportPaper';
import { REPORT_TEXT } from './report-text';
import { UnfinishedPlaces } from './UnfinishedPlaces';
import { useFigureSource } from './use-figure-source';

const useStyles = makeStyles({
  step: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
  title: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  preview: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
});

/** Step 4: the report as it will be, what is left to add, and the ways to Word. */
export function ReportStep() {
  const styles = useStyles();
  const text = useText(REPORT_TEXT);
  const { assessment } = useSession().session;
  if (assessment === null) return <p className={styles.quiet}>{text.notRead}</p>;
  return <ComposedReport assessment={assessment} />;
}

function ComposedReport({ assessment }: { readonly assessment: Assessment }) {
  const styles = useStyles();
  const text = useText(REPORT_TEXT);
  const prefix = useId();
  const { blocks, unfinished } = useMemo(
    () => paperOf(compose(assessment.scanned, assessment.scored)),
    [assessment],
  );
  const { source, openFigure, close } = useFigureSource(assessment);
  const api = useMemo(
    () => ({ openFigure, blankId: (number: number) => `${prefix}-${number}` }),
    [openFigure, prefix],
  );
  return (
    <PaperContext value={api}>
      <div className={styles.step}>
        <Subtitle1 as="h2" block className={styles.title}>
          {text.heading}
        </Subtitle1>
        <UnfinishedPlaces unfinished={unfinished}>
          <PendingLines />
        </UnfinishedPlaces>
        <ReportActions />
        <section className={styles.preview}>
          <Subtitle2 as="h3" block className={styles.title}>
            {text.preview}
          </Subtitle2>
          <p className={styles.quiet}>{text.intro}</p>
          <ReportPaper blocks={blocks} />
        </section>
        <FigureSourceCard source={source} onClose={close} />
      </div>
    </PaperContext>
  );
}
