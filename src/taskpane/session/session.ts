import type { Assessment } from '../../app/assessment';
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

/** What the pane knows and shows. Plain data, changed by `sessionReducer` alone. */
export type Session = {
  readonly step: PaneStep;
  readonly systemId: string;
  /** Null until the workbook has been read. */
  readonly assessment: Assessment | null;
  /** Files opened beside the workbook in front, in the order they were opened. */
  readonly extra: readonly WorkbookSnapshot[];
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
