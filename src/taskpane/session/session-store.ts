import { createStore, type Store } from './create-store';
import type { Session } from './session';
import type { SessionEvent } from './session-event';
import { NEW_SESSION, sessionReducer } from './session-reducer';

/** Holds the session outside of React. */
export type SessionStore = Store<Session, SessionEvent>;

/** A store with a new session. */
export function createSessionStore(): SessionStore {
  return createStore(NEW_SESSION, sessionReducer);
}
