import { makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { ShieldCheckmark20Regular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import type { Assessment } from '../../app/assessment';
import { writingPreview } from '../../app/views/writing-preview';
import { useSession } from '../session/session-context';
import { useText } from '../text/use-text';
import { OpenPoints } from './OpenPoints';
import { SheetList } from './SheetList';
import { WritingActions } from './WritingActions';
import { WritingNotes } from './WritingNotes';
import { writingState } from './writing-state';
import { WritingStatus } from './WritingStatus';
import { WRITING_TEXT } from './writing-text';

const useStyles = makeStyles({
  step: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
  title: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  promise: { display: 'flex', gap: tokens.spacingHorizontalS, margin: 0 },
  shield: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
});

/** Step 3: what will be written and what it takes the place of, then writing and taking it back. */
export function WritingStep() {
  const styles = useStyles();
  const text = useText(WRITING_TEXT);
  const { assessment } = useSession().session;
  if (assessment === null) return <p className={styles.quiet}>{text.notRead}</p>;
  return <Writing assessment={assessment} />;
}

function Writing({ assessment }: { readonly assessment: Assessment }) {
  const styles = useStyles();
  const text = useText(WRITING_TEXT);
  const { writtenNow } = useSession().session;
  const preview = useMemo(() => writingPreview(assessment), [assessment]);
  const state = writingState(preview, writtenNow);
  return (
    <div className={styles.step}>
      <Subtitle1 as="h2" block className={styles.title}>
        {text.heading}
      </Subtitle1>
      <p className={styles.promise}>
        <ShieldCheckmark20Regular aria-hidden className={styles.shield} />
        {assessment.target === 'sameWorkbook' ? text.onlyOurs : text.newWorkbook}
      </p>
      <WritingStatus state={state} />
      <OpenPoints />
      <WritingActions current={state.kind === 'current'} />
      <SheetList sheets={preview.sheets} current={state.kind === 'current'} />
      <WritingNotes notes={preview.notes} />
    </div>
  );
}
