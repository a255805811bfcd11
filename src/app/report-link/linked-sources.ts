import { fingerprintOf } from '../../workbook/fingerprint';
import { MOST_COLUMNS, MOST_ROWS } from '../../workbook/grid';
import { isOwnSheet } from '../../workbook/plan/own-sheet';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { LinkedSource } from './report-link';

const WHOLE_SHEET = { top: 0, left: 0, bottom: MOST_ROWS - 1, right: MOST_COLUMNS - 1 };

/**
 * A workbook as the source of a report; `savedAt` in ISO 8601. Its fingerprint is another one whenever a value of its
 * sheets is; our own sheets repeat them and do not count, so writing the score does not make a report stale.
 */
export function sourceOf(snapshot: WorkbookSnapshot, savedAt: string): LinkedSource {
  const sheets = snapshot.sheets.filter((sheet) => !isOwnSheet(sheet));
  const fingerprint = sheets.map((sheet) => `${sheet.name}:${fingerprintOf(sheet, WHOLE_SHEET)}`).join('|');
  return { name: snapshot.name, savedAt, fingerprint };
}

/** A source of the report that is another one now, or that is not open. */
export type StaleSource = {
  readonly source: LinkedSource;
  /** What the workbook is now; null where no workbook of this name is open. */
  readonly now: LinkedSource | null;
};

/** The sources whose contents differ from those the report was made from, in their order. */
export function staleSources(
  { sources }: { readonly sources: readonly LinkedSource[] },
  open: readonly LinkedSource[],
): readonly StaleSource[] {
  return sources.flatMap((source) => {
    if (open.some(({ fingerprint }) => fingerprint === source.fingerprint)) return [];
    return [{ source, now: open.find(({ name }) => name === source.name) ?? null }];
  });
}
