import type { PlannedName } from '../../../workbook/plan/plan';
import { applyEdits } from '../../../xml/xml-edit';
import { appendChildren } from './add-children';
import { definedNameEdits } from './defined-names';
import type { Dialect } from './dialect';
import type { PlacedSheet } from './place-sheets';
import type { WorkbookPart } from './workbook-parts';
import { escapeAttribute } from './xml-escape';

/**
 * The workbook part with the new sheets behind all others, and the names. A full calculation on load is not asked for:
 * the values in our cells are those their formulas give, Excel would offer to save a file nobody changed, and what else
 * the user's workbook calculates is not ours to touch.
 */
export function editWorkbook(
  workbook: WorkbookPart,
  dialect: Dialect,
  placed: readonly PlacedSheet[],
  names: readonly PlannedName[],
): string {
  const relation = relationAttribute(workbook, dialect);
  const sheets = placed
    .filter(({ isNew }) => isNew)
    .map(
      (sheet) =>
        `<sheet name="${escapeAttribute(sheet.plan.name)}" sheetId="${sheet.sheetId}" ${relation}="${sheet.relation}"/>`,
    );
  const added = sheets.length === 0 ? [] : appendChildren(workbook.xml, workbook.sheets, sheets.join(''));
  return applyEdits(workbook.xml, [...added, ...definedNameEdits(workbook, names, placed)]);
}

/** The attribute for relationships under the prefix the root gives them, or with a prefix of its own. */
function relationAttribute({ xml, root }: WorkbookPart, { relationships }: Dialect): string {
  const tag = xml.slice(root.start, root.contentStart);
  for (const [, prefix = '', namespace] of tag.matchAll(/xmlns:([^\s=]+)\s*=\s*["']([^"']*)["']/g)) {
    if (namespace === relationships) return `${prefix}:id`;
  }
  return `xmlns:r="${relationships}" r:id`;
}
