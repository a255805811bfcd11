import { useMemo } from 'react';
import { useWord } from '../session/word-context';

/** What the slots of all outlines are called; a slot that none of them has goes by its id. */
export function useSlotLabels(): (slot: string) => string {
  const { outlines } = useWord().session;
  return useMemo(() => {
    const slots = outlines.flatMap(({ sections }) => sections.flatMap((section) => section.slots));
    const labels = new Map(slots.map(({ id, label }) => [id, label]));
    return (slot) => labels.get(slot) ?? slot;
  }, [outlines]);
}
