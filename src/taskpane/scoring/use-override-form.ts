import { useState, type SubmitEvent } from 'react';
import type { EvidenceCard } from '../../app/views/views';
import { useSession } from '../session/session-context';
import { overrideEntry, pointsIn, type OverrideProblems } from './override-entry';

const NO_PROBLEMS: OverrideProblems = { score: null, reason: null };

/** What the override form shows and does; problems are shown from the first attempt to apply on. */
export function useOverrideForm({ line, override }: EvidenceCard, onApplied: () => void) {
  const { actions } = useSession();
  const [score, setScore] = useState(line.status === 'pending' ? '' : line.score);
  const [reason, setReason] = useState(override?.reason ?? '');
  const [attempted, setAttempted] = useState(false);
  const limits = { weight: line.weight, computed: override?.computed ?? line.score };
  const entry = overrideEntry(limits, { score, reason });
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setAttempted(true);
    if (!entry.ok) return;
    actions.answer({ kind: 'override', answer: { indicator: line.indicator, ...entry.value } });
    onApplied();
  };
  return {
    score,
    /** Where the arrows of the field count from; null while the text is no score. */
    scoreValue: pointsIn(score)?.toNumber() ?? null,
    setScore,
    reason,
    setReason,
    problems: attempted && !entry.ok ? entry.problem : NO_PROBLEMS,
    submit,
  };
}
