import type * as engine from '../engine';

/** The engine behind its lazy door. */
export type Engine = typeof engine;

/** Loads the engine; the same one each time. */
export type EngineDoor = () => Promise<Engine>;

/** A door that opens once, and once more where that failed; `prepare` runs before anybody goes through. */
export function createEngineDoor(load: EngineDoor, prepare: (engine: Engine) => Promise<void>): EngineDoor {
  let opened: Promise<Engine> | null = null;
  const open = async (): Promise<Engine> => {
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
