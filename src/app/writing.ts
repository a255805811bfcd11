import type { CellRange } from '../domain/cell-address';
import type { Finding } from '../domain/finding';
import { fingerprintOf } from '../workbook/fingerprint';
import { planTarget } from './answers/own-cells';
import type { Assessment } from './assessment';
import { planScored } from './plan-scored';
import type { SourceRegion, Writing } from './workbook-host';

/** What the host is to write for an assessment, what it rests on, and what planning it found. */
export function writingOf(assessment: Assessment): {
  readonly writing: Writing;
  readonly findings: readonly Finding[];
} {
  const { scanned, scored } = assessment;
  const { plan, findings } = planScored(scanned, scored, planTarget(assessment));
  return { writing: { plan, sources: sourceRegions(assessment) }, findings };
}

/** The tables of the workbook in front that facts were read from, as they were read. */
function sourceRegions({ workbooks, scanned }: Assessment): readonly SourceRegion[] {
  const [front] = workbooks;
  if (front === undefined) return [];
  const used = usedRanges(scanned.facts);
  return scanned.tables.flatMap(({ range }) => {
    const sheet = front.sheets.find(({ name }) => name === range.sheet);
    if (range.workbook !== front.name || sheet === undefined || !used.some((cell) => lies(cell, range)))
      return [];
    return [{ range, fingerprint: fingerprintOf(sheet, range) }];
  });
}

function usedRanges(facts: Assessment['scanned']['facts']): readonly CellRange[] {
  return [...facts.values()].flatMap(({ reading }) => (reading === null ? [] : [reading.source]));
}

function lies(cell: CellRange, table: CellRange): boolean {
  return (
    cell.workbook === table.workbook &&
    cell.sheet === table.sheet &&
    cell.top >= table.top &&
    cell.bottom <= table.bottom
  );
}
