import { columnLetters, quotedSheetName } from '../../../domain/cell-address';
import type { Area } from '../../../domain/cell-address';
import type { PlannedName } from '../../../workbook/plan/plan';
import type { PlacedSheet } from './place-sheets';
import type { WorkbookPart } from './workbook-parts';
import { appendChildren, insertChildren, withPrefix, type XmlEdit } from './xml-edit';
import { canonicalXml, childNamed, type XmlElement } from './xml-element';
import { escapeAttribute, escapeXml } from './xml-escape';

type Name = { readonly name: string; readonly tab: number | null; readonly reference: string };

const ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
] as const;

/** The edits that give the workbook part the planned names and the sheets' print titles, each once. */
export function definedNameEdits(
  { xml, root }: WorkbookPart,
  names: readonly PlannedName[],
  sheets: readonly PlacedSheet[],
): readonly XmlEdit[] {
  const wanted = [...sheets.flatMap(printTitles), ...names.map(plannedName)];
  const list = childNamed(root, 'definedNames');
  const replaced: XmlEdit[] = [];
  const added: string[] = [];
  for (const name of wanted) {
    const existing = list?.children.find((element) => isNamed(element, name));
    if (existing === undefined) added.push(nameXml(name));
    else replaced.push(...replacement(xml, existing, nameXml(name)));
  }
  if (added.length === 0) return replaced;
  const children = added.join('');
  const additions =
    list === null
      ? insertChildren(
          xml,
          root,
          ORDER,
          new Map([['definedNames', `<definedNames>${children}</definedNames>`]]),
        )
      : appendChildren(xml, list, children);
  return [...replaced, ...additions];
}

function replacement(xml: string, { start, end, prefix }: XmlElement, text: string): readonly XmlEdit[] {
  if (canonicalXml(xml.slice(start, end)) === canonicalXml(text)) return [];
  return [{ start, end, text: withPrefix(text, prefix) }];
}

function isNamed({ attributes }: XmlElement, { name, tab }: Name): boolean {
  const local = attributes.get('localSheetId');
  return (
    attributes.get('name')?.toLowerCase() === name.toLowerCase() &&
    (local === undefined ? null : Number(local)) === tab
  );
}

function nameXml({ name, tab, reference }: Name): string {
  const local = tab === null ? '' : ` localSheetId="${tab}"`;
  return `<definedName name="${escapeAttribute(name)}"${local}>${escapeXml(reference)}</definedName>`;
}

function printTitles({ plan, tab }: PlacedSheet): readonly Name[] {
  const rows = plan.print.repeatRows;
  if (rows === null) return [];
  const reference = `${quotedSheetName(plan.name)}!$${rows.first + 1}:$${rows.last + 1}`;
  return [{ name: '_xlnm.Print_Titles', tab, reference }];
}

function plannedName({ name, sheet, area }: PlannedName): Name {
  return { name, tab: null, reference: `${quotedSheetName(sheet)}!${absoluteAddress(area)}` };
}

function absoluteAddress({ top, left, bottom, right }: Area): string {
  const first = `$${columnLetters(left)}$${top + 1}`;
  const last = `$${columnLetters(right)}$${bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}
