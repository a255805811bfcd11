import { columnLetters, quotedSheetName } from '../../../domain/cell-address';
import type { Area } from '../../../domain/cell-address';
import type { PlannedName } from '../../../workbook/plan/plan';
import type { XmlEdit } from '../../../xml/xml-edit';
import { appendChildren, insertChildren, withPrefix } from './add-children';
import type { PlacedSheet } from './place-sheets';
import type { WorkbookPart } from './workbook-parts';
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

const PRINT_AREA = '_xlnm.Print_Area';
/** Names of a sheet that programs make for its areas. */
const AREA_NAMES: ReadonlySet<string> = new Set([PRINT_AREA, '_xlnm._FilterDatabase']);

/** The names that stand for cells of a replaced sheet and would be about others now. */
export function strayNames(
  { root }: Pick<WorkbookPart, 'root'>,
  { tab, isShifted }: PlacedSheet,
): readonly XmlElement[] {
  const names = childNamed(root, 'definedNames')?.children ?? [];
  if (!isShifted) return [];
  return names.filter(({ attributes }) => {
    const isLocal = Number(attributes.get('localSheetId') ?? -1) === tab;
    return isLocal && AREA_NAMES.has(attributes.get('name') ?? '');
  });
}

/** Whether a name stands for what of a sheet is printed. */
export function isPrintArea({ attributes }: XmlElement): boolean {
  return attributes.get('name') === PRINT_AREA;
}

/**
 * The edits that give the workbook part the planned names and the sheets' print titles, each once, and take those away
 * that would be about other cells now.
 */
export function definedNameEdits(
  { xml, root }: WorkbookPart,
  names: readonly PlannedName[],
  sheets: readonly PlacedSheet[],
): readonly XmlEdit[] {
  const wanted = [...sheets.flatMap(printTitles), ...names.map(plannedName)];
  const list = childNamed(root, 'definedNames');
  const stray = sheets.flatMap((sheet) => strayNames({ root }, sheet));
  const replaced: XmlEdit[] = stray.map(({ start, end }) => ({ start, end, text: '' }));
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
