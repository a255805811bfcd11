/** Holds a state outside of React, so that work that takes long always sees the latest one. */
export type Store<S, E> = {
  readonly session: () => S;
  /** Applies the events in their order; listeners hear of all of them at once. */
  readonly dispatch: (...events: readonly E[]) => void;
  readonly subscribe: (listener: () => void) => () => void;
};

/** A store that begins with a state and is changed by its reducer alone. */
export function createStore<S, E>(first: S, reducer: (state: S, event: E) => S): Store<S, E> {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    session: () => state,
    dispatch: (...events) => {
      state = events.reduce(reducer, state);
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
