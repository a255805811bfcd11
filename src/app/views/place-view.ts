import { addressInWorkbook, type CellRange } from '../../domain/cell-address';
import { BY_HAND } from '../../workbook/plan/rerun/hand-filled';
import type { AssessmentRequest } from '../assessment';
import { placeText } from '../messages/place-text';
import type { PlaceView } from './views';

type Workbooks = Pick<AssessmentRequest, 'workbooks'>;

/** Cells in words; the workbook in front goes without saying, any other is named. */
export function placeView({ workbooks }: Workbooks, range: CellRange): PlaceView {
  const inFront = workbooks[0]?.name === range.workbook;
  return { text: inFront ? addressInWorkbook(range) : placeText(range), range };
}

/** An entry by hand; what was given in the pane stands in a sheet only once the sheets are written. */
export function entryPlace(assessment: Workbooks, range: CellRange): PlaceView {
  return { text: BY_HAND, range: holdsSheet(assessment, range) ? range : null };
}

/** Whether the sheet of some cells was there when the workbooks were read. */
export function holdsSheet({ workbooks }: Workbooks, { workbook, sheet }: CellRange): boolean {
  const found = workbooks.find(({ name }) => name === workbook);
  return found?.sheets.some(({ name }) => name === sheet) ?? false;
}
