import type { Finding } from '../domain/finding';
import type { WorkbookPlan } from '../workbook/plan/plan';
import type { PlanTarget } from '../workbook/plan/plan-input';
import { planSheets } from '../workbook/plan/plan-sheets';
import { findingSentences } from './messages/finding-sentences';
import type { Scan } from './scan';
import type { Scored } from './score';

/** The three sheets of a scored scan, and what planning them found. */
export function planScored(
  scanned: Scan,
  scored: Scored,
  target: PlanTarget,
): { readonly plan: WorkbookPlan; readonly findings: readonly Finding[] } {
  const front = target.kind === 'sameWorkbook' ? target.snapshot.name : null;
  return planSheets({
    evaluation: scored.evaluation,
    particulars: scanned.particulars,
    findings: scored.findings,
    unitName: scanned.unitName,
    year: scanned.year,
    target,
    handFilled: scanned.handFilled,
    findingText: findingSentences(scored.evaluation.system, front),
  });
}
