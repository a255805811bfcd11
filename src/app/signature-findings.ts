import type { Finding } from '../domain/finding';
import type { PlanTarget } from '../workbook/plan/plan-input';

/** That a signature will not hold any more once sheets are added to the workbook that carries it. */
export function signatureFindings(target: PlanTarget): readonly Finding[] {
  if (target.kind === 'newWorkbook' || !target.snapshot.signed) return [];
  const workbook = target.snapshot.name;
  return [{ code: 'signatureBecomesInvalid', severity: 'warning', cells: [], workbook }];
}
