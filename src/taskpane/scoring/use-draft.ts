import { useState } from 'react';

/** A text being edited; it starts over whenever the text it was taken from becomes another one. */
export function useDraft(settled: string): readonly [string, (draft: string) => void] {
  const [draft, setDraft] = useState(settled);
  const [origin, setOrigin] = useState(settled);
  if (origin !== settled) {
    setOrigin(settled);
    setDraft(settled);
  }
  return [draft, setDraft];
}
