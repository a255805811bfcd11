import type { SheetExtra } from '../../../domain/finding';
import { childNamed, type XmlElement } from './xml-element';

/** The cells of a filter that stays, and what of it goes. */
type KeptFilter = { readonly kept: string | null; readonly lost: readonly SheetExtra[] };

/** The filter of a sheet without what it was set to: all rows show, for a form must not hide what is new in it. */
export function keptFilter(sheet: XmlElement, shifted: boolean): KeptFilter {
  const filter = childNamed(sheet, 'autoFilter');
  const cells = filter?.attributes.get('ref') ?? null;
  if (filter === null || cells === null) return { kept: null, lost: [] };
  if (shifted) return { kept: null, lost: ['filter'] };
  return { kept: cells, lost: hasCriteria(filter) ? ['filterCriteria'] : [] };
}

/** Whether a filter was set to something. */
export function hasCriteria(filter: XmlElement): boolean {
  return filter.children.some(({ name, children }) => name === 'filterColumn' && children.length > 0);
}
