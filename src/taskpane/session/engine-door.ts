import type * as engine from '../engine';

/** The engine behind its lazy door. */
export type Engine = typeof engine;

/** Loads the engine; the same one each time. */
export type EngineDoor = () => Promise<Engine>;

/** A door that opens once, and once more where that failed; `prepare` runs before anybody goes through. */
export function createEngineDoor<E>(
  load: () => Promise<E>,
  prepare: (engine: E) => Promise<void>,
): () => Promise<E> {
  let opened: Promise<E> | null = null;
  const open = async (): Promise<E> => {
    const engine = await load();
    await prepare(engine);
    return engine;
  };
  return () => {
    opened ??= open().catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
}
