import { useEffect, useState } from 'react';

/** Shorter work shows nothing: what comes and goes at once only startles. */
const LASTING_MS = 300;

/** Whether something has been so for a while. */
export function useLasting(isSo: boolean): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!isSo) return undefined;
    const timer = setTimeout(() => {
      setLasting(true);
    }, LASTING_MS);
    return () => {
      clearTimeout(timer);
      setLasting(false);
    };
  }, [isSo]);
  return isSo && lasting;
}
