import type { HostTask } from '../../app/workbook-host';
import { mishapNotice } from './mishap-notice';
import { plainNotice } from './notice-of';
import type { Notice, RunningTask } from './session';
import type { SessionEvent } from './session-event';
import { STOPPING, TASK_STOPPED, WRITING_ABANDONED } from './session-messages';
import type { SessionStore } from './session-store';
import type { EngineDoor } from './engine-door';

/** What work is told and may tell while it runs. */
export type TaskContext = {
  readonly signal: AbortSignal;
  /** Shows a stage of the work, for the host to report on. */
  readonly stage: (kind: RunningTask['kind'], subject: string) => HostTask;
  /** Tells of what has already happened and stays so, whatever becomes of the rest. */
  readonly tell: (...events: readonly SessionEvent[]) => void;
};

/** Work and the events it leads to; they are dropped when the task was stopped meanwhile. */
export type TaskWork = (task: TaskContext) => Promise<readonly SessionEvent[]>;

/** Runs one task at a time. */
export type TaskRunner = {
  /** A new task takes the place of the running one, unless that one is writing: then it is not begun. */
  readonly run: (kind: RunningTask['kind'], work: TaskWork) => Promise<void>;
  readonly cancel: () => void;
};

type Running = { readonly controller: AbortController; stopping: boolean };

/** A runner whose tasks show in the session. */
export function createTaskRunner(store: SessionStore, engine: EngineDoor): TaskRunner {
  let current: Running | null = null;

  const run: TaskRunner['run'] = async (kind, work) => {
    if (isWriting(store)) return;
    current?.controller.abort();
    const mine: Running = { controller: new AbortController(), stopping: false };
    current = mine;
    const context = contextOf(mine, (...events) => {
      if (current === mine) store.dispatch(...events);
    });
    store.dispatch({ kind: 'noticed', notice: null });
    context.stage(kind, '');
    const events = await outcomeOf(work, context, engine);
    context.tell(...events, { kind: 'taskMoved', task: null });
    if (current === mine) current = null;
  };

  const cancel = (): void => {
    const { task } = store.session();
    if (current === null || task === null) return;
    current.controller.abort();
    if (isWriting(store) && !current.stopping) {
      current.stopping = true;
      store.dispatch({ kind: 'taskMoved', task: { ...task, subject: STOPPING } });
      return;
    }
    const notice = stoppedNotice(current.stopping);
    current = null;
    store.dispatch({ kind: 'noticed', notice }, { kind: 'taskMoved', task: null });
  };

  return { run, cancel };
}

function contextOf(running: Running, tell: TaskContext['tell']): TaskContext {
  const { signal } = running.controller;
  const stage: TaskContext['stage'] = (kind, subject) => {
    const progress = (done: number, at: string): void => {
      if (!running.stopping) tell({ kind: 'taskMoved', task: { kind, done, subject: at } });
    };
    progress(0, subject);
    return { signal, progress };
  };
  return { signal, stage, tell };
}

/** A writing is not dropped at once: only the host knows whether it came too late to be stopped. */
function isWriting(store: SessionStore): boolean {
  const kind = store.session().task?.kind;
  return kind === 'write' || kind === 'undo';
}

function stoppedNotice(abandoned: boolean): Notice {
  return abandoned
    ? { intent: 'warning', text: WRITING_ABANDONED, action: 'rescan' }
    : plainNotice('info', TASK_STOPPED);
}

async function outcomeOf(
  work: TaskWork,
  context: TaskContext,
  engine: EngineDoor,
): Promise<readonly SessionEvent[]> {
  try {
    return await work(context);
  } catch (error) {
    return [{ kind: 'noticed', notice: await mishapNotice(error, engine) }];
  }
}
