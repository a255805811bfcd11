import type { PanePorts } from '../pane-ports';
import { beginWith } from './begin-with';
import { createChangeLog } from './change-log';
import { createEngineDoor, type EngineDoor } from './engine-door';
import type { InitialTask } from './initial-task';
import { keepState, restoreState } from './keep-state';
import { mishapNotice } from './mishap-notice';
import { sessionActions } from './session-actions';
import type { SessionEvent } from './session-event';
import type { SessionActions } from './session-context';
import { TASK_STOPPED, WRITING_ABANDONED } from './session-messages';
import { createSessionStore, type SessionStore } from './session-store';
import { createShownCell } from './shown-cell';
import { createTaskRunner } from './task-runner';
import { watchWorkbook } from './watch-workbook';
import type { Workshop } from './workshop';

/** A session at work: its store, its actions, and its life. */
export type OpenSession = {
  readonly store: SessionStore;
  readonly actions: SessionActions;
  /** Takes up what was kept, follows the workbook and does what the ribbon asked for; returns how it ends. */
  readonly begin: (task: InitialTask, furtherFiles: readonly File[]) => () => void;
};

/** A session over the ports. What was kept with the document is taken up before anything else is done. */
export function openSession(ports: PanePorts, load: EngineDoor): OpenSession {
  const store = createSessionStore();
  const engine = createEngineDoor(load, (loaded) => restoreState(loaded, ports, store));
  const runner = createTaskRunner<SessionEvent>(store, {
    mishap: (error) => mishapNotice(error, engine),
    stopped: TASK_STOPPED,
    abandoned: WRITING_ABANDONED,
  });
  const workshop: Workshop = {
    ports,
    engine,
    store,
    runner,
    changed: createChangeLog(),
    shown: createShownCell(),
  };
  const begin: OpenSession['begin'] = (task, furtherFiles) => {
    const stops = [watchWorkbook(workshop), keepOnceRestored(workshop)];
    void beginWith(workshop, task, furtherFiles);
    return () => {
      for (const stop of stops) stop();
      runner.cancel();
    };
  };
  return { store, actions: sessionActions(workshop), begin };
}

/** Nothing is kept before what was kept is known: it would be overwritten. */
function keepOnceRestored(workshop: Workshop): () => void {
  const { engine, store } = workshop;
  let ended = false;
  let stop = (): void => {
    ended = true;
  };
  engine().then(
    () => {
      if (!ended) stop = keepState(workshop);
    },
    async (error: unknown) => {
      store.dispatch({ kind: 'noticed', notice: await mishapNotice(error, engine) });
    },
  );
  return () => {
    stop();
  };
}
