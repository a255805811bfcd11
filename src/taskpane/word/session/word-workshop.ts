import type { Store } from '../../session/create-store';
import type { TaskContext, TaskRunner } from '../../session/task-runner';
import type * as engine from '../word-engine';
import type { WordPorts } from '../word-ports';
import type { WordEvent } from './word-event';
import type { WordSession } from './word-session';

/** The engine behind its lazy door. */
export type WordEngine = typeof engine;

/** Loads the engine; the same one each time. */
export type WordEngineDoor = () => Promise<WordEngine>;

export type WordStore = Store<WordSession, WordEvent>;
export type WordTask = TaskContext<WordEvent>;

/** What the actions work with. */
export type WordWorkshop = {
  readonly ports: WordPorts;
  readonly engine: WordEngineDoor;
  readonly store: WordStore;
  readonly runner: TaskRunner<WordEvent>;
};
