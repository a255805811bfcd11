import { useMemo } from 'react';
import { evidenceCard } from '../../app/views/evidence-card';
import type { EvidenceCard } from '../../app/views/views';
import { useSession } from '../session/session-context';

/** The evidence of an indicator, made once for each assessment; null before one and for no indicator. */
export function useEvidence(indicator: string | null): EvidenceCard | null {
  const { assessment } = useSession().session;
  return useMemo(
    () => (assessment === null || indicator === null ? null : evidenceCard(assessment, indicator)),
    [assessment, indicator],
  );
}
