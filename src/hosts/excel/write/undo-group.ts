import type { HostProblem } from '../../../app/workbook-host';

/** Whether writings are to be one step of Excel's undo list; given up for good once Excel refuses. */
export type UndoGroup = { isWanted: boolean };

/** Asked for where Excel knows it (ExcelApi 1.20). */
export function undoGroup(): UndoGroup {
  return { isWanted: Office.context.requirements.isSetSupported('ExcelApi', '1.20') };
}

/** Whether a writing failed only because something in it cannot be undone in a group. */
export function isGroupRefused({ detail }: HostProblem): boolean {
  return detail?.startsWith('UndoNotSupported') ?? false;
}
