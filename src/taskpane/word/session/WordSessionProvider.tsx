import { useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { InitialTask } from '../../session/initial-task';
import type { WordPorts } from '../word-ports';
import { openWordSession } from './open-word-session';
import { WordContext } from './word-context';

type WordSessionProviderProps = {
  readonly ports: WordPorts;
  readonly initialTask: InitialTask;
  readonly children: ReactNode;
};

/** Gives its children the session of one document. */
export function WordSessionProvider({ ports, initialTask, children }: WordSessionProviderProps) {
  const [{ store, actions, begin }] = useState(() => openWordSession(ports, () => import('../word-engine')));
  useEffect(() => begin(initialTask), [begin, initialTask]);
  const session = useSyncExternalStore(store.subscribe, store.session);
  const api = useMemo(() => ({ session, actions, ports }), [session, actions, ports]);
  return <WordContext value={api}>{children}</WordContext>;
}
