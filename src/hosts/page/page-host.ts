import type { HostProblem, HostTask, WorkbookHost } from '../../app/workbook-host';
import { readProblemMessage } from '../../app/messages/read-problem-message';
import type { CellRange } from '../../domain/cell-address';
import type { Finding } from '../../domain/finding';
import { failure, success, type Result } from '../../domain/result';
import { ownSheetMarkIn } from '../../workbook/plan/own-sheet';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { withSheets, type OpenedWorkbook, type PageFilePorts, type ScoredWorkbook } from './opened-workbook';
import { pageViewStore, type PageViewStore } from './page-view-store';
import { scoredWorkbookName } from './scored-workbook-name';

/** A workbook opened in the page: the host the pane works on, and what the page itself needs of it. */
export type PageHost = {
  readonly host: WorkbookHost;
  readonly view: PageViewStore;
  /** The scored workbook and the name to save it under; null until something was written. */
  readonly scoredWorkbook: () => { readonly name: string; readonly bytes: Uint8Array } | null;
};

type State = {
  readonly opened: OpenedWorkbook;
  readonly ports: PageFilePorts;
  readonly view: PageViewStore;
  scored: ScoredWorkbook | null;
  /** What was there before the last writing; null where there is none to take back. */
  before: { readonly scored: ScoredWorkbook | null } | null;
  saved: string | null;
};

/**
 * The host over a file opened in the browser. Nobody else can change it, so what a writing rests on always holds.
 * Everything is kept in memory and gone with the page.
 */
export function pageHost(opened: OpenedWorkbook, ports: PageFilePorts): PageHost {
  const view = pageViewStore(opened.snapshot);
  const state: State = { opened, ports, view, scored: null, before: null, saved: null };
  return {
    host: workbookHost(state),
    view,
    scoredWorkbook: () => {
      if (state.scored === null) return null;
      const { bytes, extension } = state.scored;
      return { name: scoredWorkbookName(opened.file.name, extension), bytes };
    },
  };
}

function workbookHost(state: State): WorkbookHost {
  const { view } = state;
  return {
    read: (task) =>
      Promise.resolve(isStopped(task) ? problem('cancelled', null) : success(snapshotOf(state))),
    write: (writing, task) => write(state, writing.plan, task),
    undo: () => Promise.resolve(undo(state)),
    show: (range) => Promise.resolve(show(state, range)),
    target: () => (state.opened.takesSheets ? 'sameWorkbook' : 'newWorkbook'),
    selected: () => Promise.resolve(view.current().selected),
    onSelect: view.onSelect,
    onChange: () => () => undefined,
    loadState: () => Promise.resolve(state.saved),
    saveState: (text) => {
      state.saved = text;
      return Promise.resolve(success(null));
    },
  };
}

/** Takes the new workbook over only when all of it succeeded and nobody stopped it. */
async function write(
  state: State,
  plan: Parameters<typeof withSheets>[1],
  task: HostTask,
): Promise<Result<readonly Finding[], HostProblem>> {
  if (isStopped(task)) return problem('cancelled', null);
  task.progress(0, state.opened.file.name);
  const scored = await withSheets(state.opened, plan, state.ports);
  if (isStopped(task)) return problem('cancelled', null);
  if (!scored.ok) return problem('unexpected', null, readProblemMessage(scored.problem));
  state.before = { scored: state.scored };
  state.scored = scored.value;
  state.view.replace(scored.value.snapshot, scoreSheetIn(scored.value.snapshot));
  task.progress(1, state.opened.file.name);
  return success(scored.value.findings);
}

function undo(state: State): Result<null, HostProblem> {
  if (state.before === null) return problem('nothingToUndo', null);
  state.scored = state.before.scored;
  state.before = null;
  state.view.replace(snapshotOf(state), null);
  return success(null);
}

function show(state: State, range: CellRange): Result<null, HostProblem> {
  const { name, sheets } = snapshotOf(state);
  if (range.workbook !== name) return problem('otherWorkbookInFront', range.workbook);
  if (!sheets.some((sheet) => sheet.name === range.sheet)) return problem('sheetMissing', range.sheet);
  state.view.show(range);
  return success(null);
}

/** Asked anew each time: the user may stop at any moment. */
function isStopped({ signal }: HostTask): boolean {
  return signal.aborted;
}

function snapshotOf({ opened, scored }: State): WorkbookSnapshot {
  return scored?.snapshot ?? opened.snapshot;
}

/** The sheet that people want to see first. */
function scoreSheetIn({ sheets }: WorkbookSnapshot): string | null {
  return sheets.find((sheet) => ownSheetMarkIn(sheet)?.kind === 'scores')?.name ?? null;
}

function problem(
  code: HostProblem['code'],
  place: string | null,
  detail: string | null = null,
): Result<never, HostProblem> {
  return failure({ code, place, detail });
}
