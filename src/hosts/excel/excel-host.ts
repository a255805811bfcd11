import type { HostProblem, HostTask, WorkbookHost, Writing } from '../../app/workbook-host';
import { sameRange, type CellRange } from '../../domain/cell-address';
import type { Finding } from '../../domain/finding';
import { failure, success, type Result } from '../../domain/result';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { NO_ANSWER } from '../../office/answered';
import { loadState, saveState } from '../../office/document-state';
import { USUAL_PATIENCE, type Patience } from './patience';
import { readWorkbook } from './read/read-workbook';
import { selectedRange } from './selected-range';
import { showRange } from './show-range';
import { watchChanges, watchSelection, type KnownWorkbook } from './watch-events';
import { editedSheet } from './write/edited-sheet';
import { planExtent } from './write/plan-extent';
import { takeBack } from './write/take-back';
import { undoGroup, type UndoGroup } from './write/undo-group';
import { writePlan } from './write/write-plan';
import type { Written } from './write/write-into';

type State = {
  readonly patience: Patience;
  readonly undoGroup: UndoGroup;
  known: KnownWorkbook | null;
  /** The sheets of the workbook, by name in lower case, with the rows that each uses. */
  readonly sheets: Map<string, number>;
  /** The last writing of this session, while it can be taken back. */
  written: Written | null;
  /** A writing that Excel has not answered yet: nothing else may be written before. */
  isUnsettled: boolean;
  /** The table that was selected to mark it, until Excel has told of that. */
  marked: CellRange | null;
};

/** The workbook in front of Excel, through Office.js. Office must be ready. */
export function excelHost(patience: Patience = USUAL_PATIENCE): WorkbookHost {
  const state: State = {
    patience,
    undoGroup: undoGroup(),
    known: null,
    sheets: new Map(),
    written: null,
    isUnsettled: false,
    marked: null,
  };
  const known = (): KnownWorkbook | null => state.known;
  return {
    read: (task) => read(state, task),
    write: (writing, task) => write(state, writing, task),
    undo: (force) => undo(state, force),
    show: (range) => show(state, range),
    selected: () => selectedRange(patience),
    onSelect: (listener) =>
      watchSelection(
        known,
        (range) => {
          pass(state, range, listener);
        },
        patience,
      ),
    onChange: (listener) => watchChanges(known, listener, patience),
    loadState,
    saveState,
  };
}

async function read(state: State, task: HostTask): Promise<Result<WorkbookSnapshot, HostProblem>> {
  const result = await readWorkbook(task, state.patience);
  if (!result.ok) return result;
  const { snapshot, sheetNames } = result.value;
  state.known = { name: snapshot.name, sheetNames };
  state.sheets.clear();
  for (const { name, cells } of snapshot.sheets) state.sheets.set(name.toLowerCase(), cells.rowCount);
  return success(snapshot);
}

async function write(
  state: State,
  writing: Writing,
  task: HostTask,
): Promise<Result<readonly Finding[], HostProblem>> {
  const { sheets, patience, undoGroup } = state;
  if (state.isUnsettled) return failure(NO_ANSWER);
  state.isUnsettled = true;
  const { result, settled } = await writePlan(writing, { present: sheets, patience, undoGroup }, task);
  void settled.then(() => {
    state.isUnsettled = false;
  });
  if (!result.ok) return result;
  state.written = result.value;
  for (const sheet of writing.plan.sheets) sheets.set(sheet.name.toLowerCase(), planExtent(sheet).rows);
  return success(result.value.findings);
}

function show(state: State, range: CellRange): Promise<Result<null, HostProblem>> {
  return showRange(range, state.patience, (table) => {
    state.marked = table;
  });
}

/** The user did not select what was marked. */
function pass(state: State, range: CellRange, listener: (range: CellRange) => void): void {
  const isOwn = state.marked !== null && sameRange(state.marked, range);
  state.marked = null;
  if (!isOwn) listener(range);
}

async function undo(state: State, force: boolean): Promise<Result<null, HostProblem>> {
  const { written, patience } = state;
  if (state.isUnsettled) return failure(NO_ANSWER);
  if (written === null) return failure({ code: 'nothingToUndo', place: null, detail: null });
  const edited = force ? success(null) : await editedSheet(written.fingerprints, patience);
  if (!edited.ok) return edited;
  if (edited.value !== null)
    return failure({ code: 'editedSinceWritten', place: edited.value, detail: null });
  const restored = await takeBack(written.inverse, patience);
  // Half taken back our sheets are no longer as written, and that is not the user's doing.
  state.written = restored.ok ? null : { ...written, fingerprints: new Map() };
  if (!restored.ok) return restored;
  for (const name of written.inverse.created) state.sheets.delete(name.toLowerCase());
  return restored;
}
