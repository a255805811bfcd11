import { failure, success, type Result } from '../../../domain/result';
import type { WorkbookSnapshot } from '../../../workbook/snapshot';
import { isSigned } from '../package-signatures';
import type { Archive } from '../zip/archive';
import type { Codec } from '../zip/codec';
import { packageParts, relationshipsOf, type PackageParts, type XlsxProblem } from './package-parts';
import { readSheets } from './read-sheets';
import { toMainPart } from './relationships';
import { readWorkbookPart, type WorkbookPart } from './workbook-part';

export type { XlsxProblem } from './package-parts';

/** Reads the workbook in an archive: every worksheet's cells, found through relationships and not by part names. */
export function readXlsx(
  archive: Archive,
  name: string,
  codec: Codec,
): Result<WorkbookSnapshot, XlsxProblem> {
  const parts = packageParts(archive, codec);
  const main = relationshipsOf(parts, '');
  if (!main.ok) return main;
  const workbookName = toMainPart(main.value)?.target ?? '';
  const workbook = workbookPart(parts, workbookName);
  if (!workbook.ok) return workbook;
  const relations = relationshipsOf(parts, workbookName);
  if (!relations.ok) return relations;
  const { definedNames, date1904 } = workbook.value;
  const sheets = readSheets(parts, workbook.value, relations.value);
  if (!sheets.ok) return sheets;
  if (sheets.value.length === 0) return failure({ code: 'noSheets', detail: null });
  const signed = isSigned(archive);
  return success({ name, sheets: sheets.value, definedNames, date1904, signed, doubts: [] });
}

/** The main part, if it is a workbook's: a text document has one too. */
function workbookPart(parts: PackageParts, name: string): Result<WorkbookPart, XlsxProblem> {
  const xml = parts.xml(name);
  if (!xml.ok) return xml;
  const workbook = xml.value === null ? null : readWorkbookPart(xml.value);
  return workbook === null ? failure({ code: 'notAWorkbook', detail: null }) : success(workbook);
}
