import { normalizeLabel } from '../tables/label';
import type { TableBlock, TableRow } from '../tables/table';
import type { Severity } from '../../domain/finding';

/** A row with the column its amount stands in. */
export type Place = { readonly row: TableRow; readonly column: number };

/** A row that prints a sum, and the rows it sums up. */
export type PlacedSum = {
  readonly total: Place;
  readonly parts: readonly Place[];
  readonly severity: Severity;
};

/** One column of amounts beside codes; side by side, several of them continue one list. */
export type CodedColumn = { readonly block: TableBlock; readonly column: number };

const PERSONNEL: ReadonlySet<string> = new Set(['301', '303']);

/**
 * The sums that a list of codes prints: 合计 = its classes, a class = the codes below it. Repeated codes (several units
 * in one table) prove nothing.
 */
export function codedSums(columns: readonly CodedColumn[]): readonly PlacedSum[] {
  const places = columns.flatMap(({ block, column }) => block.rows.map((row) => ({ row, column })));
  const coded = places.flatMap((place) =>
    place.row.code === null || place.row.total ? [] : [{ place, code: place.row.code }],
  );
  const codes = new Set(coded.map(({ code }) => code));
  if (codes.size < coded.length) return [];
  const children = new Map<string, Place[]>();
  for (const { place, code } of coded) {
    const parent = parentOf(code, codes);
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [place]);
    else siblings.push(place);
  }
  const inner = coded.map(({ place, code }): PlacedSum => ({
    total: place,
    parts: children.get(code) ?? [],
    severity: 'warning',
  }));
  return [...totalsOf(places, children.get('') ?? []), ...inner];
}

/** 人员经费合计 takes 301 and 303, 公用经费合计 all other classes, 合计 every class. */
function totalsOf(places: readonly Place[], classes: readonly Place[]): readonly PlacedSum[] {
  return places
    .filter(({ row }) => row.total)
    .map((total) => {
      const label = normalizeLabel(total.row.label);
      const parts = classes.filter(({ row }) => belongs(label, PERSONNEL.has(row.code ?? '')));
      return { total, parts, severity: 'error' };
    });
}

function belongs(total: string, isPersonnel: boolean): boolean {
  if (total.startsWith('人员经费')) return isPersonnel;
  return total.startsWith('公用经费') || total.startsWith('日常公用经费') ? !isPersonnel : true;
}

function parentOf(code: string, codes: ReadonlySet<string>): string {
  for (let length = code.length - 1; length >= 3; length -= 1) {
    const prefix = code.slice(0, length);
    if (codes.has(prefix)) return prefix;
  }
  return '';
}
