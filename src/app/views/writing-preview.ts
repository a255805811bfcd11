import type { SheetPlan } from '../../workbook/plan/plan';
import { planTarget } from '../answers/own-cells';
import type { Assessment } from '../assessment';
import { planScored } from '../plan-scored';
import { signatureFindings } from '../signature-findings';
import { noteViewer } from './note-view';
import { placeView } from './place-view';
import { changedCells } from './sheet-preview';
import type { SheetPreview, WritingPreview } from './views';

/** More changed cells than a person reads through are counted only. */
const MOST_SHOWN = 100;

/** Step 3: which sheets writing makes or rewrites, and what they will show instead of what they show now. */
export function writingPreview(assessment: Assessment): WritingPreview {
  const { scanned, scored } = assessment;
  const target = planTarget(assessment);
  const { plan, findings } = planScored(scanned, scored, target);
  return {
    sheets: plan.sheets.map((sheet) => sheetPreview(assessment, sheet)),
    notes: [...signatureFindings(target), ...findings].map(noteViewer(assessment)),
  };
}

function sheetPreview(assessment: Assessment, plan: SheetPlan): SheetPreview {
  const { name, cells, hiddenColumns } = plan;
  const cellCount = cells.filter(({ content }) => content.kind !== 'blank').length;
  const front = assessment.target === 'sameWorkbook' ? assessment.workbooks[0] : undefined;
  const present = front?.sheets.find((sheet) => sheet.name === name);
  if (front === undefined || present === undefined) {
    return { name, action: 'create', cellCount, changed: [], changedCount: 0 };
  }
  const changed = changedCells(plan, present, front.name);
  const visible = changed.filter(({ cell }) => !hiddenColumns.includes(cell.left));
  return {
    name,
    action: changed.length === 0 ? 'unchanged' : 'rewrite',
    cellCount,
    changed: visible.slice(0, MOST_SHOWN).map(({ cell, before, after }) => {
      return { place: placeView(assessment, cell), before, after };
    }),
    changedCount: visible.length,
  };
}
