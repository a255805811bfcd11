import type { HostProblem, HostTask, WorkbookHost, Writing } from '../../app/workbook-host';
import type { CellRange } from '../../domain/cell-address';
import { failure, success, type Result } from '../../domain/result';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { loadState, saveState } from './document-state';
import { USUAL_PATIENCE, type Patience } from './patience';
import { readWorkbook, type ReadWorkbook } from './read/read-workbook';
import { selectedRange } from './selected-range';
import { showRange } from './show-range';
import { watchChanges, watchSelection, type KnownWorkbook } from './watch-events';
import { editedSheet } from './write/edited-sheet';
import { takeBack } from './write/take-back';
import { writePlan } from './write/write-plan';
import type { Written } from './write/write-into';

type State = {
  readonly patience: Patience;
  read: ReadWorkbook | null;
  /** The last writing of this session, while it can be taken back. */
  written: Written | null;
};

/** The workbook in front of Excel, through Office.js. Office must be ready. */
export function excelHost(patience: Patience = USUAL_PATIENCE): WorkbookHost {
  const state: State = { patience, read: null, written: null };
  const known = (): KnownWorkbook | null => {
    const { read } = state;
    return read === null ? null : { name: read.snapshot.name, sheetNames: read.sheetNames };
  };
  return {
    read: (task) => read(state, task),
    write: (writing, task) => write(state, writing, task),
    undo: (force) => undo(state, force),
    show: (range: CellRange) => showRange(range, patience),
    selected: () => selectedRange(),
    onSelect: (listener) => watchSelection(known, listener),
    onChange: (listener) => watchChanges(known, listener),
    loadState,
    saveState,
  };
}

async function read(state: State, task: HostTask): Promise<Result<WorkbookSnapshot, HostProblem>> {
  const result = await readWorkbook(task, state.patience);
  if (!result.ok) return result;
  state.read = result.value;
  return success(result.value.snapshot);
}

/** Sheet names that differ only in case are the same to Excel. */
async function write(state: State, writing: Writing, task: HostTask): Promise<Result<null, HostProblem>> {
  const sheets = state.read?.snapshot.sheets ?? [];
  const present = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const result = await writePlan(writing, present, task, state.patience);
  if (!result.ok) return result;
  state.written = result.value;
  return success(null);
}

async function undo(state: State, force: boolean): Promise<Result<null, HostProblem>> {
  const { written, patience } = state;
  if (written === null) return failure({ code: 'nothingToUndo', place: null, detail: null });
  if (!force) {
    const edited = await editedSheet(written.fingerprints, patience);
    if (!edited.ok) return edited;
    if (edited.value !== null) {
      return failure({ code: 'editedSinceWritten', place: edited.value, detail: null });
    }
  }
  const restored = await takeBack(written.inverse, patience);
  if (restored.ok) state.written = null;
  return restored;
}
