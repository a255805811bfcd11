import { overlaps } from '../../../domain/cell-address';
import type { SheetExtra } from '../../../domain/finding';
import type { SheetPlan } from '../../../workbook/plan/plan';
import { areaOfReference } from '../../../workbook/area-of-reference';
import { childNamed, type XmlElement } from './xml-element';

/** Links that stay as they stand, and whether some go. */
type KeptLinks = { readonly kept: readonly string[]; readonly lost: readonly SheetExtra[] };

/**
 * The links that people set: those out of the workbook, and those on cells that the plan does not fill. What else leads
 * to another sheet is ours, and is written anew.
 */
export function keptLinks(xml: string, sheet: XmlElement, plan: SheetPlan, shifted: boolean): KeptLinks {
  const links = childNamed(sheet, 'hyperlinks')?.children ?? [];
  const own = links.filter((link) => link.attributes.has('id') || !standsOn(link, plan, () => true));
  const kept = shifted ? [] : own.filter((link) => !standsOn(link, plan, (cell) => cell.link !== null));
  return {
    kept: kept.map(({ start, end }) => xml.slice(start, end)),
    lost: kept.length < own.length ? ['links'] : [],
  };
}

/** Whether a link stands on a planned cell of some kind. */
function standsOn(
  { attributes }: XmlElement,
  { cells }: SheetPlan,
  isMeant: (cell: SheetPlan['cells'][number]) => boolean,
): boolean {
  const area = areaOfReference(attributes.get('ref') ?? '');
  if (area === null) return false;
  return cells.some((cell) => {
    const place = { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
    return overlaps(place, area) && isMeant(cell);
  });
}
