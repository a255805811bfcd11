import { overlaps } from '../../../domain/cell-address';
import type { SheetExtra } from '../../../domain/finding';
import { OTHER_CHOICE_QUESTION } from '../../../workbook/plan/choice-list';
import type { SheetPlan } from '../../../workbook/plan/plan';
import { applyEdits } from '../../../xml/xml-edit';
import { areaOfReference } from '../../../workbook/area-of-reference';
import { childNamed, type XmlElement } from './xml-element';

/** Rules for entries that stay as they stand, and whether some go. */
type KeptValidations = { readonly kept: readonly string[]; readonly lost: readonly SheetExtra[] };

const VALIDATIONS = 'dataValidations';

/** The rules that people set for entries, where ours have none. */
export function keptValidations(
  xml: string,
  sheet: XmlElement,
  { validations }: SheetPlan,
  shifted: boolean,
): KeptValidations {
  const rules = childNamed(sheet, VALIDATIONS)?.children ?? [];
  const own = rules.filter(({ attributes }) => attributes.get('error') !== OTHER_CHOICE_QUESTION);
  const isFree = ({ attributes }: XmlElement): boolean =>
    (attributes.get('sqref') ?? '')
      .split(/\s+/)
      .map(areaOfReference)
      .every((area) => area !== null && !validations.some(({ range }) => overlaps(range, area)));
  const kept = shifted ? [] : own.filter(isFree);
  const isLost = kept.length < own.length || extendedRules(sheet).length > 0;
  return { kept: kept.map(({ start, end }) => xml.slice(start, end)), lost: isLost ? ['validations'] : [] };
}

/** An element of a sheet as it stands, less the rules for entries that only an extension can tell: they may meet ours. */
export function withoutValidations(xml: string, child: XmlElement): string {
  const text = xml.slice(child.start, child.end);
  const edits = rulesIn(child).map(({ start, end }) => {
    return { start: start - child.start, end: end - child.start, text: '' };
  });
  return applyEdits(text, edits);
}

function extendedRules(sheet: XmlElement): readonly XmlElement[] {
  const extensions = childNamed(sheet, 'extLst');
  return extensions === null ? [] : rulesIn(extensions);
}

/** The extensions among an element's children that hold rules for entries. */
function rulesIn({ name, children }: XmlElement): readonly XmlElement[] {
  return name === 'extLst' ? children.filter((extension) => childNamed(extension, VALIDATIONS) !== null) : [];
}
