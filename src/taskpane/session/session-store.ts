import type { Session } from './session';
import type { SessionEvent } from './session-event';
import { NEW_SESSION, sessionReducer } from './session-reducer';

/** Holds the session outside of React, so that work that takes long always sees the latest one. */
export type SessionStore = {
  readonly session: () => Session;
  /** Applies the events in their order; listeners hear of all of them at once. */
  readonly dispatch: (...events: readonly SessionEvent[]) => void;
  readonly subscribe: (listener: () => void) => () => void;
};

/** A store with a new session. */
export function createSessionStore(): SessionStore {
  let session = NEW_SESSION;
  const listeners = new Set<() => void>();
  return {
    session: () => session,
    dispatch: (...events) => {
      session = events.reduce(sessionReducer, session);
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
