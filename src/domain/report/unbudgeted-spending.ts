import type { AdjustmentLine, Particulars, ProjectLine } from '../fact/particulars';
import type { Finding } from '../finding';
import type { Decimal } from '../money/decimal';

/** Spending without 年初预算, with its place in its list; `amount` in 元. */
export type UnbudgetedLine<L> = { readonly line: L; readonly index: number; readonly amount: Decimal };

/**
 * Projects with spending but no 年初预算. Where no project at all has one, the table has no such column, and a blank
 * says nothing.
 */
export function unbudgetedProjects(particulars: Particulars): readonly UnbudgetedLine<ProjectLine>[] {
  const { projects } = particulars;
  if (!projects.some(({ initialBudget }) => initialBudget?.gt(0))) return [];
  return projects.flatMap((line, index) => {
    const amount = line.actual;
    if (amount === null || amount.lte(0) || line.initialBudget?.gt(0)) return [];
    return [{ line, index, amount }];
  });
}

/** 追加 that the unit itself notes as 政策性: pay the policy demands, which no 年初预算 provided for. */
export function policyAdjustments(particulars: Particulars): readonly UnbudgetedLine<AdjustmentLine>[] {
  return particulars.adjustments.flatMap((line, index) => {
    const amount = line.amount;
    if (amount === null || amount.lte(0) || line.note?.includes('政策性') !== true) return [];
    return [{ line, index, amount }];
  });
}

/** A finding for each of them, to be looked at and explained in the report. */
export function unbudgetedSpending(particulars: Particulars): readonly Finding[] {
  const projects = unbudgetedProjects(particulars).map((found) => findingOf(found, found.line.name));
  const policy = policyAdjustments(particulars).map((found) => findingOf(found, found.line.matter));
  return [...projects, ...policy];
}

function findingOf(found: UnbudgetedLine<ProjectLine | AdjustmentLine>, matter: string): Finding {
  const { line, amount } = found;
  return { code: 'unbudgetedSpending', severity: 'warning', cells: [line.source], matter, amount };
}
