import type { DefinedName, SheetVisibility } from '../../../workbook/snapshot';
import { xmlTokens, type XmlToken } from '../../../xml/xml-tokens';

/** What the workbook part says of a sheet; `relation` leads to its part. */
export type SheetEntry = {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly relation: string;
};

export type WorkbookPart = {
  readonly sheets: readonly SheetEntry[];
  readonly definedNames: readonly DefinedName[];
  readonly date1904: boolean;
};

type LocalName = { readonly name: string; reference: string; readonly local: string | null };

/** Reads the workbook part: sheets in the order of their tabs, defined names, the day dates count from. Null for any other. */
export function readWorkbookPart(xml: string): WorkbookPart | null {
  const sheets: SheetEntry[] = [];
  const names: LocalName[] = [];
  let date1904 = false;
  let open: LocalName | null = null;
  let root: string | null = null;
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') {
      if (open !== null) open.reference += token.text;
      continue;
    }
    open = token.kind === 'open' && token.name === 'definedName' ? localName(token) : null;
    if (open !== null) names.push(open);
    if (token.kind === 'close') continue;
    root ??= token.name;
    if (token.name === 'sheet') sheets.push(sheetEntry(token));
    else if (token.name === 'workbookPr') date1904 = isTrue(token.attributes.get('date1904'));
  }
  return root === 'workbook' ? { sheets, definedNames: namesOf(names, sheets), date1904 } : null;
}

type OpenTag = Extract<XmlToken, { kind: 'open' }>;

function localName({ attributes }: OpenTag): LocalName {
  return { name: attributes.get('name') ?? '', reference: '', local: attributes.get('localSheetId') ?? null };
}

function namesOf(names: readonly LocalName[], sheets: readonly SheetEntry[]): readonly DefinedName[] {
  return names.map(({ name, reference, local }) => ({
    name,
    reference,
    sheet: local === null ? null : (sheets[Number(local)]?.name ?? null),
  }));
}

function sheetEntry({ attributes }: OpenTag): SheetEntry {
  const state = attributes.get('state');
  return {
    name: attributes.get('name') ?? '',
    visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    relation: attributes.get('id') ?? '',
  };
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
