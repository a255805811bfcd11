import type { Finding } from '../../domain/finding';
import type { WorkbookSnapshot } from '../snapshot';
import { OWN_SHEET_NAMES, ownSheetMarkIn, type OwnSheetKind } from './own-sheet';
import type { PlanTarget } from './plan-input';

/** The names of our sheets, and a finding for each that a foreign sheet has. */
export type NamedSheets = {
  readonly names: Readonly<Record<OwnSheetKind, string>>;
  readonly findings: readonly Finding[];
};

const KINDS: readonly OwnSheetKind[] = ['data', 'scores', 'trace'];
const SUFFIX = '-自评';

/** The names our sheets get: those of an earlier run, else the usual ones, else ones that no foreign sheet has. */
export function sheetNames(target: PlanTarget): NamedSheets {
  if (target.kind === 'newWorkbook') return { names: OWN_SHEET_NAMES, findings: [] };
  const names: Record<OwnSheetKind, string> = { ...OWN_SHEET_NAMES };
  const findings: Finding[] = [];
  for (const kind of KINDS) {
    const wanted = OWN_SHEET_NAMES[kind];
    names[kind] = earlierName(target.snapshot, kind) ?? freeName(target.snapshot, wanted);
    if (isForeign(target.snapshot, wanted)) {
      const used = names[kind];
      findings.push({ code: 'sheetNameTaken', severity: 'info', cells: [], wanted, used });
    }
  }
  return { names, findings };
}

function earlierName({ sheets }: WorkbookSnapshot, kind: OwnSheetKind): string | null {
  return sheets.find((sheet) => ownSheetMarkIn(sheet)?.kind === kind)?.name ?? null;
}

function freeName(workbook: WorkbookSnapshot, wanted: string): string {
  if (!isTaken(workbook, wanted)) return wanted;
  let name = wanted + SUFFIX;
  for (let count = 2; isTaken(workbook, name); count += 1) name = `${wanted}${SUFFIX}${count}`;
  return name;
}

/** Spreadsheet programs hold names that differ only in case to be the same. */
function isTaken({ sheets }: WorkbookSnapshot, name: string): boolean {
  return sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

function isForeign({ sheets }: WorkbookSnapshot, name: string): boolean {
  return sheets.some((sheet) => sheet.name === name && ownSheetMarkIn(sheet) === null);
}
