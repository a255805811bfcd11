import { overlaps, type Area } from '../../../domain/cell-address';
import type { SheetExtra } from '../../../domain/finding';
import { success, type Result } from '../../../domain/result';
import type { SheetPlan } from '../../../workbook/plan/plan';
import { applyEdits } from '../../../xml/xml-edit';
import type { Relationship } from '../xlsx-reader/relationships';
import { areaOfReference } from '../../../workbook/area-of-reference';
import type { Archive } from '../zip/archive';
import type { Codec } from '../zip/codec';
import { hasCriteria } from './kept-filter';
import { partText, type PartProblem } from './part-text';
import { childNamed, rootElement, type XmlElement } from './xml-element';

/** What becomes of the tables (ListObjects) that people made of cells of a replaced sheet. */
export type TablesOfSheet = {
  /** The elements of the sheet that lead to those that stay. */
  readonly kept: readonly string[];
  /** The parts of tables that stay and are to change, by name. */
  readonly texts: readonly (readonly [name: string, text: string])[];
  /** What leads to the tables that cannot stay. */
  readonly dropped: readonly Relationship[];
  readonly lost: readonly SheetExtra[];
};

/**
 * Keeps the tables that Excel would still find whole: their lines stand as they stood, their headers are texts of the plan,
 * and no merged cells are among theirs. What they were filtered to goes, as it does for the sheet.
 */
export function keptTables(
  archive: Archive,
  { xml, root }: { readonly xml: string; readonly root: XmlElement },
  relations: readonly Relationship[],
  plan: SheetPlan,
  shifted: boolean,
  codec: Codec,
): Result<TablesOfSheet, PartProblem> {
  const kept: string[] = [];
  const texts: (readonly [string, string])[] = [];
  const dropped: Relationship[] = [];
  const lost: SheetExtra[] = [];
  for (const entry of childNamed(root, 'tableParts')?.children ?? []) {
    const relation = relations.find(({ id }) => id === entry.attributes.get('id'));
    if (relation === undefined || relation.external) continue;
    const text = partText(archive, relation.target, codec);
    if (!text.ok) return text;
    const table = text.value === null ? null : rootElement(text.value);
    if (text.value === null || table === null || shifted || !isWhole(table, plan)) {
      dropped.push(relation);
      lost.push('table');
      continue;
    }
    const shown = withoutCriteria(text.value, table);
    kept.push(xml.slice(entry.start, entry.end));
    texts.push([relation.target, shown]);
    if (shown !== text.value) lost.push('filterCriteria');
  }
  return success({ kept, texts, dropped, lost });
}

function isWhole(table: XmlElement, plan: SheetPlan): boolean {
  const { attributes } = table;
  const area = areaOfReference(attributes.get('ref') ?? '');
  const columns = childNamed(table, 'tableColumns')?.children ?? [];
  if (area === null || columns.length !== area.right - area.left + 1) return false;
  const isPlain =
    attributes.get('headerRowCount') !== '0' && (attributes.get('totalsRowCount') ?? '0') === '0';
  const names = columns.map((column) => textOfName(column.attributes.get('name') ?? ''));
  const isFree = !plan.merges.some((merge) => overlaps(merge, area));
  return isPlain && isFree && headersIn(plan, area).join('\n') === names.join('\n');
}

/** The texts that a plan writes into the first row of an area; of a cell that is written twice the later one. */
function headersIn({ cells }: SheetPlan, { top, left, right }: Area): readonly (string | null)[] {
  const headers = new Array<string | null>(right - left + 1).fill(null);
  for (const { row, column, content } of cells) {
    if (row !== top || column < left || column > right) continue;
    headers[column - left] = content.kind === 'text' ? content.text : null;
  }
  return headers;
}

/** A column's name has line breaks as SpreadsheetML escapes them. */
function textOfName(name: string): string {
  return name.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function withoutCriteria(xml: string, table: XmlElement): string {
  const filter = childNamed(table, 'autoFilter');
  const criteria = filter !== null && hasCriteria(filter) ? filter.children : [];
  const order = childNamed(table, 'sortState');
  const gone = criteria.length > 0 && order !== null ? [...criteria, order] : criteria;
  return applyEdits(
    xml,
    gone.map(({ start, end }) => ({ start, end, text: '' })),
  );
}
