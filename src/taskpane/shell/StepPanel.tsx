import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { PaneStep } from '../session/session';
import { useSession } from '../session/session-context';
import { useText } from '../text/use-text';
import { SHELL_TEXT } from './shell-text';
import { StepBoundary } from './StepBoundary';
import { STEP_PANEL, tabId } from './StepTabs';

const useStyles = makeStyles({
  panel: { padding: `${tokens.spacingVerticalM} 12px ${tokens.spacingVerticalXXL}`, minWidth: 0 },
});

const RecognitionStep = lazy(() =>
  import('../recognition/RecognitionStep').then(({ RecognitionStep }) => ({ default: RecognitionStep })),
);
const ScoringStep = lazy(() =>
  import('../scoring/ScoringStep').then(({ ScoringStep }) => ({ default: ScoringStep })),
);
const WritingStep = lazy(() =>
  import('../writing/WritingStep').then(({ WritingStep }) => ({ default: WritingStep })),
);
const ReportStep = lazy(() =>
  import('../report/ReportStep').then(({ ReportStep }) => ({ default: ReportStep })),
);

/** The step in front. */
export function StepPanel() {
  const styles = useStyles();
  const text = useText(SHELL_TEXT);
  const { step } = useSession().session;
  return (
    <div id={STEP_PANEL} className={styles.panel} role="tabpanel" aria-labelledby={tabId(step)}>
      <StepBoundary key={step} fallback={<p role="alert">{text.stepFailed}</p>}>
        <Suspense fallback={<p role="status">{text.loading}</p>}>
          <Step step={step} />
        </Suspense>
      </StepBoundary>
    </div>
  );
}

function Step({ step }: { readonly step: PaneStep }) {
  switch (step) {
    case 'recognition':
      return <RecognitionStep />;
    case 'scoring':
      return <ScoringStep />;
    case 'writing':
      return <WritingStep />;
    case 'report':
      return <ReportStep />;
  }
}
