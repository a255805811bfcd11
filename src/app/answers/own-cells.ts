import { cellAt, type CellRange } from '../../domain/cell-address';
import type { Spot } from '../../workbook/plan/data/data-layout';
import type { PlanTarget } from '../../workbook/plan/plan-input';
import { sheetNames } from '../../workbook/plan/sheet-names';
import type { AssessmentRequest } from '../assessment';

/** Where the sheets of a request go. */
export function planTarget({ target, workbooks }: AssessmentRequest): PlanTarget {
  const [front] = workbooks;
  if (target === 'newWorkbook' || front === undefined) return { kind: 'newWorkbook' };
  return { kind: 'sameWorkbook', snapshot: front };
}

/** The cell of 基础数据表 that an entry of the pane will stand in once the sheets are written. */
export function dataCellAt(request: AssessmentRequest): (spot: Spot) => CellRange {
  const { data } = sheetNames(planTarget(request)).names;
  const workbook = request.workbooks[0]?.name ?? '';
  return ({ row, column }) => cellAt(workbook, data, row, column);
}
