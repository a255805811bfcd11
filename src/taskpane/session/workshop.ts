import type { PanePorts } from '../pane-ports';
import type { ChangeLog } from './change-log';
import type { EngineDoor } from './engine-door';
import type { SessionStore } from './session-store';
import type { ShownCell } from './shown-cell';
import type { TaskRunner } from './task-runner';

/** What the actions work with. */
export type Workshop = {
  readonly ports: PanePorts;
  readonly engine: EngineDoor;
  readonly store: SessionStore;
  readonly runner: TaskRunner;
  readonly changed: ChangeLog;
  readonly shown: ShownCell;
};
