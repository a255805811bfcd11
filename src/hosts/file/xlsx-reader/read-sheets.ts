import { failure, success, type Result } from '../../../domain/result';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import type { PackageParts, XlsxProblem } from './package-parts';
import type { Relationship } from './relationships';
import { partKey } from '../zip/part-name';
import type { CellContext } from './scan-cell';
import { scanSheet, type ScannedSheet } from './scan-sheet';
import { scanSharedStrings } from './shared-strings';
import { cellFormats } from './styles';
import { TextTableBuilder } from '../../../workbook/text-table-builder';
import type { SheetEntry, WorkbookPart } from './workbook-part';

/** Rows of all sheets together, empty ones included: each costs four bytes, and a tiny file can claim any number. */
const MOST_ROWS_IN_ALL = 1 << 25;

type NamedSheet = { readonly entry: SheetEntry; readonly sheet: ScannedSheet };

/** Reads the worksheets in the order of their tabs; chart, dialog and macro sheets have no cells of ours. */
export function readSheets(
  parts: PackageParts,
  { sheets, date1904 }: WorkbookPart,
  relations: readonly Relationship[],
): Result<readonly SheetSnapshot[], XlsxProblem> {
  const context = cellContext(parts, relations, date1904);
  if (!context.ok) return context;
  const named: NamedSheet[] = [];
  const targets = new Map(relations.map((relation) => [relation.id, relation]));
  const seen = new Set<string>();
  let rows = 0;
  for (const entry of sheets) {
    const relation = targets.get(entry.relation);
    if (relation === undefined) return failure({ code: 'corruptPart', detail: `工作表“${entry.name}”` });
    if (relation.type !== 'worksheet') continue;
    // A small file could have one part read for ten thousand tabs.
    const part = partKey(relation.target);
    if (seen.has(part)) return failure({ code: 'corruptPart', detail: placeOf(entry, relation.target) });
    seen.add(part);
    const sheet = readSheet(parts, relation.target, entry, context.value);
    if (!sheet.ok) return sheet;
    rows += sheet.value.rowCount;
    if (rows > MOST_ROWS_IN_ALL) {
      return failure({ code: 'tooLarge', detail: placeOf(entry, relation.target) });
    }
    named.push({ entry, sheet: sheet.value });
  }
  return success(snapshots(named, context.value));
}

/** What the cells refer to: shared strings come first in the texts. */
function cellContext(
  parts: PackageParts,
  relations: readonly Relationship[],
  date1904: boolean,
): Result<CellContext, XlsxProblem> {
  const targetOf = (type: string): string => relations.find((each) => each.type === type)?.target ?? '';
  const strings = parts.xmlBytes(targetOf('sharedStrings'));
  if (!strings.ok) return strings;
  const styles = parts.xml(targetOf('styles'));
  if (!styles.ok) return styles;
  const texts = new TextTableBuilder();
  if (strings.value !== null && !scanSharedStrings(strings.value, texts)) {
    return failure({ code: 'corruptPart', detail: targetOf('sharedStrings') });
  }
  return success({ texts, sharedTexts: texts.next, formats: cellFormats(styles.value ?? ''), date1904 });
}

function readSheet(
  parts: PackageParts,
  name: string,
  entry: SheetEntry,
  context: CellContext,
): Result<ScannedSheet, XlsxProblem> {
  const bytes = parts.xmlBytes(name);
  if (!bytes.ok) return failure({ ...bytes.problem, detail: placeOf(entry, name) });
  if (bytes.value === null) return failure({ code: 'corruptPart', detail: placeOf(entry, name) });
  const sheet = scanSheet(bytes.value, context);
  return sheet.problem === null
    ? success(sheet)
    : failure({ code: sheet.problem.code, detail: placeOf(entry, name, sheet.problem.place) });
}

/** A sheet as people know it and the part that holds it, and where in it, if that is known. */
function placeOf({ name }: SheetEntry, part: string, place: string | null = null): string {
  return [`工作表“${name}”`, part, place].filter((piece) => piece !== null).join('，');
}

function snapshots(named: readonly NamedSheet[], { texts }: CellContext): readonly SheetSnapshot[] {
  const table = texts.build();
  return named.map(({ entry: { name, visibility }, sheet }) => {
    const cells = sheet.cells(table);
    return {
      name,
      visibility,
      cells,
      merges: sheet.merges,
      hiddenRows: sheet.hiddenRows,
      hiddenColumns: sheet.hiddenColumns,
      columnWidths: sheet.columnWidths(cells.columnCount),
    };
  });
}
