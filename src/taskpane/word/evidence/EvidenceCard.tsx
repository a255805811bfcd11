import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular, Dismiss16Regular, ErrorCircle16Regular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import type { Assessment } from '../../../app/assessment';
import { figureEvidence } from '../../../app/report-link/figure-evidence';
import type { FigureEvidenceView } from '../../../app/report-link/link-views';
import { useText } from '../../text/use-text';
import { useWord } from '../session/word-context';
import type { ShownFigure } from '../session/word-session';
import { EVIDENCE_TEXT } from './evidence-text';
import { EvidenceFacts } from './EvidenceFacts';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, overflowWrap: 'anywhere' },
  body: { gridColumn: '1 / -1', maxHeight: '36vh', overflowY: 'auto' },
  standing: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS, margin: 0 },
  agrees: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  differs: { color: tokens.colorStatusDangerForeground1, flexShrink: 0 },
});

/** Where a figure of the report comes from, and whether it is what the evaluation has. */
export function EvidenceCard({ figure }: { readonly figure: ShownFigure }) {
  const styles = useStyles();
  const text = useText(EVIDENCE_TEXT);
  const { session, actions } = useWord();
  const assessment = session.evaluated?.assessment ?? null;
  const evidence = useEvidence(figure, assessment);
  const close = (): void => {
    actions.showFigure(null);
  };
  return (
    <div className={styles.card}>
      <h2 className={styles.title}>{evidence?.label ?? text.figure(figure.text)}</h2>
      <Button
        size="small"
        appearance="subtle"
        icon={<Dismiss16Regular />}
        aria-label={text.close}
        onClick={close}
      />
      <div className={styles.body} tabIndex={0} role="group" aria-label={text.details}>
        {evidence === null ? (
          <p>{assessment === null ? text.openSource : text.unknown}</p>
        ) : (
          <>
            <Standing evidence={evidence} />
            <EvidenceFacts evidence={evidence} />
          </>
        )}
      </div>
    </div>
  );
}

function useEvidence(figure: ShownFigure, assessment: Assessment | null): FigureEvidenceView | null {
  return useMemo(
    () => (assessment === null ? null : figureEvidence(figure, assessment)),
    [figure, assessment],
  );
}

function Standing({ evidence: { agrees, shown, value } }: { readonly evidence: FigureEvidenceView }) {
  const styles = useStyles();
  const text = useText(EVIDENCE_TEXT);
  const Icon = agrees ? CheckmarkCircle16Regular : ErrorCircle16Regular;
  return (
    <p className={styles.standing}>
      <Icon aria-hidden className={agrees ? styles.agrees : styles.differs} />
      {agrees ? text.agrees(value) : text.differs(shown, value)}
    </p>
  );
}
