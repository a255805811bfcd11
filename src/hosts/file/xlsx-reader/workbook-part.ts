import type { DefinedName, SheetVisibility } from '../../../workbook/snapshot';
import { xmlTokens, type XmlToken } from '../xml/xml-tokens';

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

/** Reads the workbook part: sheets in the order of their tabs, defined names, the day dates count from. */
export function readWorkbookPart(xml: string): WorkbookPart {
  const sheets: SheetEntry[] = [];
  const names: { name: string; reference: string; local: number | null }[] = [];
  let date1904 = false;
  let open: (typeof names)[number] | null = null;
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') {
      if (open !== null) open.reference += token.text;
      continue;
    }
    if (token.kind === 'close') {
      if (token.name === 'definedName') open = null;
      continue;
    }
    if (token.name === 'sheet') sheets.push(sheetEntry(token));
    else if (token.name === 'workbookPr') date1904 = isTrue(token.attributes.get('date1904'));
    else if (token.name === 'definedName') {
      const local = token.attributes.get('localSheetId');
      open = {
        name: token.attributes.get('name') ?? '',
        reference: '',
        local: local === undefined ? null : Number(local),
      };
      names.push(open);
    }
  }
  const definedNames = names.map(({ name, reference, local }) => ({
    name,
    reference,
    sheet: local === null ? null : (sheets[local]?.name ?? null),
  }));
  return { sheets, definedNames, date1904 };
}

function sheetEntry({ attributes }: Extract<XmlToken, { kind: 'open' }>): SheetEntry {
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
