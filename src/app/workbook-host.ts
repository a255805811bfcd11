import type { CellRange } from '../domain/cell-address';
import type { Finding } from '../domain/finding';
import type { Result } from '../domain/result';
import type { WorkbookPlan } from '../workbook/plan/plan';
import type { PlanTarget } from '../workbook/plan/plan-input';
import type { WorkbookSnapshot } from '../workbook/snapshot';

/** Why a host could not do what it was asked. The sentence and the way on are made by `hostProblemMessage`. */
export type HostProblem = {
  readonly code:
    /** A cell is being edited; every call fails until Enter is pressed. */
    | 'cellBeingEdited'
    | 'sheetProtected'
    /** People made a table of cells of ours, in which no cells can be joined. */
    | 'sheetHoldsTable'
    | 'workbookProtected'
    | 'readOnly'
    /** Another workbook has the focus. */
    | 'otherWorkbookInFront'
    | 'responseTooLarge'
    | 'tooManyCells'
    /** The cells that a figure rests on are not what they were when it was read. */
    | 'changedMeanwhile'
    /** Our own sheets were edited after they were written, so taking the writing back would lose those edits. */
    | 'editedSinceWritten'
    | 'nothingToUndo'
    | 'sheetMissing'
    /** The sheet is there, but only people can show it again. */
    | 'sheetHidden'
    /** Word is told that only some may edit the document. */
    | 'documentProtected'
    /** What Word says of its paragraphs and figures does not go with what the document holds. */
    | 'textUnclear'
    /** The cursor is in a table or a content control, where no report can go. */
    | 'cursorNotFree'
    /** The figure or paragraph is not there any more. */
    | 'placeGone'
    | 'notSupported'
    | 'hostBusy'
    | 'connectionLost'
    | 'cancelled'
    /** Writing failed midway and what was there could not be put back. */
    | 'notRestored'
    | 'unexpected';
  /** The sheet or workbook concerned; null where none is. */
  readonly place: string | null;
  /** The host's own words, for the curious; null where there are none. */
  readonly detail: string | null;
};

/** Whether the user wants to stop; an AbortSignal is one. */
export type CancelSignal = { readonly aborted: boolean };

/** How long work reports on itself and hears that it should stop. `done` runs from 0 to 1. */
export type HostTask = {
  readonly signal: CancelSignal;
  readonly progress: (done: number, subject: string) => void;
};

/** Cells that what is about to be written rests on, as they were read. */
export type SourceRegion = { readonly range: CellRange; readonly fingerprint: string };

/** What to write, and what must still be so for it to be right. */
export type Writing = { readonly plan: WorkbookPlan; readonly sources: readonly SourceRegion[] };

/** Ends a subscription. */
export type Unsubscribe = () => void;

/**
 * The workbook in front of the user: Excel's, or one that the page has opened. Nothing but our own sheets is ever
 * written; writing is all or nothing.
 */
export type WorkbookHost = {
  readonly read: (task: HostTask) => Promise<Result<WorkbookSnapshot, HostProblem>>;
  /** Gives what people had put on our sheets that could not be kept. */
  readonly write: (writing: Writing, task: HostTask) => Promise<Result<readonly Finding[], HostProblem>>;
  /** Takes the last writing of this session back; `force` also where our sheets were edited since. */
  readonly undo: (force: boolean) => Promise<Result<null, HostProblem>>;
  /** Brings a cell into view and marks its region for a moment. */
  readonly show: (range: CellRange) => Promise<Result<null, HostProblem>>;
  /** Where our sheets can go; absent means into this workbook. An .xls opened as a file can take none. */
  readonly target?: () => PlanTarget['kind'];
  /** The cells selected now; null where nothing is, or where it cannot be told. Never fails. */
  readonly selected: () => Promise<CellRange | null>;
  /** Told of the selected cells whenever the selection moves. */
  readonly onSelect: (listener: (range: CellRange) => void) => Unsubscribe;
  /** Told of cells that somebody else than us changed. */
  readonly onChange: (listener: (range: CellRange) => void) => Unsubscribe;
  /** A small text kept with the document, null where none is kept. */
  readonly loadState: () => Promise<string | null>;
  readonly saveState: (state: string) => Promise<Result<null, HostProblem>>;
};

/** What the platform around the pane can do beside the workbook. */
export type Platform = {
  /** Hands the user a file; null where the platform cannot (a Mac's task pane). */
  readonly saveFile: ((name: string, bytes: Uint8Array) => Promise<Result<null, HostProblem>>) | null;
  /** Puts rich text with its plain text on the clipboard; false where the platform refused. */
  readonly copy: (text: { readonly html: string; readonly plain: string }) => Promise<boolean>;
  /** The scored workbook as a file, where the host keeps one (the page); null where Excel itself saves. */
  readonly scoredWorkbook: (() => { readonly name: string; readonly bytes: Uint8Array } | null) | null;
};
