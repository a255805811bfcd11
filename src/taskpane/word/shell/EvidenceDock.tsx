import { makeStyles } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { StepBoundary } from '../../shell/StepBoundary';
import { useText } from '../../text/use-text';
import { useWord } from '../session/word-context';
import { WORD_SHELL_TEXT } from './word-shell-text';

const useStyles = makeStyles({
  /** At the lower edge of the pane, whatever tab is in front. */
  dock: { position: 'sticky', bottom: 0, zIndex: 1, padding: '0 12px' },
});

const EvidenceCard = lazy(async () => ({ default: (await import('../evidence/EvidenceCard')).EvidenceCard }));

/** The evidence of the figure in question, seen from every tab; its place stays, so that it is spoken when it comes. */
export function EvidenceDock() {
  const styles = useStyles();
  const text = useText(WORD_SHELL_TEXT);
  const { figure } = useWord().session;
  return (
    <section className={styles.dock} aria-live="polite" aria-label={text.evidence}>
      {figure === null ? null : (
        <StepBoundary fallback={<p>{text.tabFailed}</p>}>
          <Suspense>
            <EvidenceCard figure={figure} />
          </Suspense>
        </StepBoundary>
      )}
    </section>
  );
}
