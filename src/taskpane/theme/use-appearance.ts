import { useSyncExternalStore } from 'react';
import type { PaneAppearance } from './pane-theme';

const DARK = '(prefers-color-scheme: dark)';
const FORCED = '(forced-colors: active)';

/** How the pane should look: forced colours before all, then what the host says, then what the person prefers. */
export function useAppearance(host: PaneAppearance | null): PaneAppearance {
  const forced = useMedia(FORCED);
  const dark = useMedia(DARK);
  if (forced) return 'highContrast';
  return host ?? (dark ? 'dark' : 'light');
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = matchMedia(query);
      media.addEventListener('change', listener);
      return () => {
        media.removeEventListener('change', listener);
      };
    },
    () => matchMedia(query).matches,
  );
}
