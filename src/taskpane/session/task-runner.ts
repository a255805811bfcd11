import type { HostTask } from '../../app/workbook-host';
import { plainNotice } from './notice-of';
import type { Notice, RunningTask } from './session';
import type { SessionEvent } from './session-event';
import { STOPPING } from './session-messages';
import type { TaskEvent } from './task-event';

/** The part of a session that shows the task under way. */
export type TaskBoard<E> = {
  readonly session: () => { readonly task: RunningTask | null };
  readonly dispatch: (...events: readonly (E | TaskEvent)[]) => void;
};

/** How a runner speaks: of what threw, of a task that was stopped, and of a writing whose end nobody told. */
export type RunnerWords = {
  readonly mishap: (error: unknown) => Promise<Notice>;
  readonly stopped: string;
  readonly abandoned: string;
};

/** What work is told and may tell while it runs. */
export type TaskContext<E = SessionEvent> = {
  readonly signal: AbortSignal;
  /** Shows a stage of the work, for the host to report on. */
  readonly stage: (kind: RunningTask['kind'], subject: string) => HostTask;
  /** Tells of what has already happened and stays so, whatever becomes of the rest. */
  readonly tell: (...events: readonly (E | TaskEvent)[]) => void;
};

/** Work and the events it leads to; they are dropped when the task was stopped meanwhile. */
export type TaskWork<E = SessionEvent> = (task: TaskContext<E>) => Promise<readonly (E | TaskEvent)[]>;

/** Runs one task at a time. */
export type TaskRunner<E = SessionEvent> = {
  /** A new task takes the place of the running one, unless that one is writing: then it is not begun. */
  readonly run: (kind: RunningTask['kind'], work: TaskWork<E>) => Promise<void>;
  readonly cancel: () => void;
};

type Running = { readonly controller: AbortController; stopping: boolean };

/** A runner whose tasks show in the session. */
export function createTaskRunner<E>(store: TaskBoard<E>, words: RunnerWords): TaskRunner<E> {
  let current: Running | null = null;

  const run: TaskRunner<E>['run'] = async (kind, work) => {
    if (isWriting(store)) return;
    current?.controller.abort();
    const mine: Running = { controller: new AbortController(), stopping: false };
    current = mine;
    const context = contextOf<E>(mine, (...events) => {
      if (current === mine) store.dispatch(...events);
    });
    store.dispatch({ kind: 'noticed', notice: null });
    context.stage(kind, '');
    const events = await outcomeOf(work, context, words);
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
    const notice = stoppedNotice(words, current.stopping);
    current = null;
    store.dispatch({ kind: 'noticed', notice }, { kind: 'taskMoved', task: null });
  };

  return { run, cancel };
}

function contextOf<E>(running: Running, tell: TaskContext<E>['tell']): TaskContext<E> {
  const { signal } = running.controller;
  const stage: TaskContext<E>['stage'] = (kind, subject) => {
    const progress = (done: number, at: string): void => {
      if (!running.stopping) tell({ kind: 'taskMoved', task: { kind, done, subject: at } });
    };
    progress(0, subject);
    return { signal, progress };
  };
  return { signal, stage, tell };
}

/** A writing is not dropped at once: only the host knows whether it came too late to be stopped. */
function isWriting(store: Pick<TaskBoard<never>, 'session'>): boolean {
  const kind = store.session().task?.kind;
  return kind === 'write' || kind === 'undo';
}

function stoppedNotice(words: RunnerWords, abandoned: boolean): Notice {
  return abandoned
    ? { intent: 'warning', text: words.abandoned, action: 'rescan' }
    : plainNotice('info', words.stopped);
}

async function outcomeOf<E>(
  work: TaskWork<E>,
  context: TaskContext<E>,
  words: RunnerWords,
): Promise<readonly (E | TaskEvent)[]> {
  try {
    return await work(context);
  } catch (error) {
    return [{ kind: 'noticed', notice: await words.mishap(error) }];
  }
}
