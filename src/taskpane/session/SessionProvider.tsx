import { useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { PanePorts } from '../pane-ports';
import type { InitialTask } from './initial-task';
import { openSession } from './open-session';
import { SessionContext } from './session-context';

type SessionProviderProps = {
  readonly ports: PanePorts;
  readonly initialTask: InitialTask;
  /** Opened beside the workbook in front before anything else. */
  readonly furtherFiles: readonly File[];
  readonly children: ReactNode;
};

/** Gives its children the session of one pane. Other ports are another session: give it a key then. */
export function SessionProvider({ ports, initialTask, furtherFiles, children }: SessionProviderProps) {
  const [{ store, actions, begin }] = useState(() => openSession(ports, () => import('../engine')));
  useEffect(() => begin(initialTask, furtherFiles), [begin, initialTask, furtherFiles]);
  const session = useSyncExternalStore(store.subscribe, store.session);
  const api = useMemo(() => ({ session, actions, ports }), [session, actions, ports]);
  return <SessionContext value={api}>{children}</SessionContext>;
}
