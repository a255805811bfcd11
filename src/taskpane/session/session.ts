import type { Answers } from '../../app/answers/answers';
import type { Assessment } from '../../app/assessment';
import type { Wanted } from '../../app/scan';
import type { ChangeView } from '../../app/views/views';
import type { CellRange } from '../../domain/cell-address';
import type { WorkbookSnapshot } from '../../workbook/snapshot';

/** The four steps: 识别 · 评分 · 写入 · 报告. */
export type PaneStep = 'recognition' | 'scoring' | 'writing' | 'report';

/** Work under way; `done` runs from 0 to 1. */
export type RunningTask = {
  readonly kind: 'read' | 'openFile' | 'assess' | 'write' | 'undo' | 'document';
  readonly done: number;
  readonly subject: string;
};

/** What a notice offers to do about it. */
export type NoticeAction = 'retry' | 'rescan' | 'forceUndo';

/** One message to the user, in plain Chinese; `action` is the way on, null where the text says it all. */
export type Notice = {
  readonly intent: 'success' | 'info' | 'warning' | 'error';
  readonly text: string;
  readonly action: NoticeAction | null;
};

/** The assessment in a few words, for the header and the steps; every text is ready to print. */
export type Overview = {
  readonly unitName: string | null;
  readonly year: number | null;
  readonly total: string;
  /** Null while a 待填 line could still change it. */
  readonly grade: string | null;
  readonly pendingWeight: string | null;
  readonly openDoubts: number;
  readonly pendingLines: number;
};

/** What the pane knows and shows. Plain data, changed by `sessionReducer` alone. */
export type Session = {
  readonly step: PaneStep;
  /** "" until the engine is there: the system that is scored by where nobody chose one. */
  readonly systemId: string;
  /** The year and unit to score, chosen among those the workbooks state; null takes what they state. */
  readonly wanted: Wanted;
  /** Everything decided, kept with the document; those of `assessment` once it is reckoned with them. */
  readonly answers: Answers;
  /** The answers before the last writing, for taking it back; null where nothing can be taken back. */
  readonly answersBeforeWriting: Answers | null;
  /** Null until the workbook has been read. */
  readonly assessment: Assessment | null;
  readonly overview: Overview | null;
  /** Files opened beside the workbook in front, in the order they were opened. */
  readonly extra: readonly WorkbookSnapshot[];
  /** Files that were open beside the workbook when the pane was closed and have not been opened again. */
  readonly missingFiles: readonly string[];
  /** The cells selected in the workbook, as far as the host told. */
  readonly selected: CellRange | null;
  readonly task: RunningTask | null;
  readonly notice: Notice | null;
  /** The indicator whose evidence is open. */
  readonly indicator: string | null;
  /** Whether a writing of this session can be taken back. */
  readonly undoable: boolean;
  /** Whether the sheets in the workbook show the assessment as it is now. */
  readonly writtenNow: boolean;
  /** Source cells that were changed since they were read. */
  readonly stale: readonly CellRange[];
  /** What the last refresh changed, until it is dismissed. */
  readonly changes: readonly ChangeView[] | null;
};
