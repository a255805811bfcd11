import { failure, success, type Result } from '../../../domain/result';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../workbook/snapshot';
import { decodeXml } from '../xml/xml-text';
import { entryNamed, type Archive } from '../zip/archive';
import type { Codec } from '../zip/codec';
import { readEntry } from '../zip/read-entry';
import { relationshipsIn, relationshipsPartOf, type Relationship } from './relationships';
import { scanSharedStrings } from './shared-strings';
import { scanSheet, type ScannedSheet } from './scan-sheet';
import { cellFormats, type CellFormats } from './styles';
import { TextTableBuilder } from './text-table-builder';
import { readWorkbookPart, type SheetEntry } from './workbook-part';

/** Why an opened archive is no workbook we can read; `detail` names the part. */
export type XlsxProblem = {
  readonly code: 'notAWorkbook' | 'corruptPart' | 'noSheets';
  readonly detail: string | null;
};

/** The parts of an archive by name; a damaged part is a problem, an absent one null. */
type Parts = (name: string) => Result<Uint8Array | null, XlsxProblem>;

/** Reads the workbook in an archive: every worksheet's cells, found through relationships and not by part names. */
export function readXlsx(
  archive: Archive,
  name: string,
  codec: Codec,
): Result<WorkbookSnapshot, XlsxProblem> {
  const parts = partsOf(archive, codec);
  const main = relationshipsOf(parts, '');
  if (!main.ok) return main;
  const workbookName = main.value.find(({ type }) => type === 'officeDocument')?.target ?? '';
  const workbookBytes = parts(workbookName);
  if (!workbookBytes.ok) return workbookBytes;
  const relations = relationshipsOf(parts, workbookName);
  if (!relations.ok) return relations;
  if (workbookBytes.value === null) return failure({ code: 'notAWorkbook', detail: null });
  const { sheets, definedNames, date1904 } = readWorkbookPart(decodeXml(workbookBytes.value));
  if (sheets.length === 0) return failure({ code: 'notAWorkbook', detail: null });
  const read = readSheets(parts, sheets, relations.value);
  if (!read.ok) return read;
  if (read.value.length === 0) return failure({ code: 'noSheets', detail: null });
  const signed = archive.entries.some((entry) => entry.name.startsWith('_xmlsignatures/'));
  return success({ name, sheets: read.value, definedNames, date1904, signed });
}

function partsOf(archive: Archive, codec: Codec): Parts {
  return (name) => {
    const entry = entryNamed(archive, name);
    if (entry === null) return success(null);
    const bytes = readEntry(entry, codec);
    return bytes.ok ? bytes : failure({ code: 'corruptPart', detail: name });
  };
}

function relationshipsOf(parts: Parts, owner: string): Result<readonly Relationship[], XlsxProblem> {
  const bytes = parts(relationshipsPartOf(owner));
  if (!bytes.ok) return bytes;
  return success(bytes.value === null ? [] : relationshipsIn(decodeXml(bytes.value), owner));
}

function readSheets(
  parts: Parts,
  entries: readonly SheetEntry[],
  relations: readonly Relationship[],
): Result<readonly SheetSnapshot[], XlsxProblem> {
  const texts = new TextTableBuilder();
  const strings = partOfType(parts, relations, 'sharedStrings');
  if (!strings.ok) return strings;
  if (strings.value !== null) scanSharedStrings(strings.value, texts);
  const styles = partOfType(parts, relations, 'styles');
  if (!styles.ok) return styles;
  const formats = cellFormats(styles.value === null ? null : decodeXml(styles.value));
  const scanned: { readonly entry: SheetEntry; readonly sheet: ScannedSheet }[] = [];
  for (const entry of entries) {
    const sheet = readSheet(
      parts,
      relations.find(({ id }) => id === entry.relation),
      texts,
      formats,
    );
    if (!sheet.ok) return sheet;
    if (sheet.value !== null) scanned.push({ entry, sheet: sheet.value });
  }
  const table = texts.build();
  return success(
    scanned.map(({ entry: { name, visibility }, sheet }) => ({
      name,
      visibility,
      cells: sheet.cells(table),
      merges: sheet.merges,
      hiddenRows: sheet.hiddenRows,
      hiddenColumns: sheet.hiddenColumns,
    })),
  );
}

/** Chart sheets, dialog sheets and macro sheets are tabs without cells of ours. */
function readSheet(
  parts: Parts,
  relation: Relationship | undefined,
  texts: TextTableBuilder,
  formats: CellFormats,
): Result<ScannedSheet | null, XlsxProblem> {
  if (relation?.type !== 'worksheet') return success(null);
  const bytes = parts(relation.target);
  if (!bytes.ok) return bytes;
  if (bytes.value === null) return failure({ code: 'corruptPart', detail: relation.target });
  return success(scanSheet(bytes.value, texts, formats));
}

function partOfType(
  parts: Parts,
  relations: readonly Relationship[],
  type: string,
): Result<Uint8Array | null, XlsxProblem> {
  const relation = relations.find((candidate) => candidate.type === type);
  return relation === undefined ? success(null) : parts(relation.target);
}
