import type { ReadProblem } from '../../app/ports';
import { entryNamed, type Archive } from './zip/archive';
import type { Codec } from './zip/codec';
import { readEntry } from './zip/read-entry';

/** Spreadsheets of others that are zip archives as well, by a part that only they have. */
const BY_PART: readonly (readonly [part: RegExp, code: ReadProblem['code']])[] = [
  [/^xl\/workbook\.bin$/i, 'excelBinary'],
  [/^(index\.zip|index\/document\.iwa)$/i, 'iWork'],
];
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.spreadsheet';

/** What an archive is that is no .xlsx but another spreadsheet; null where it is nothing of the kind. */
export function foreignPackage(archive: Archive, codec: Codec): ReadProblem['code'] | null {
  const told = BY_PART.find(([part]) => archive.entries.some(({ name }) => part.test(name)));
  if (told !== undefined) return told[1];
  const entry = entryNamed(archive, 'mimetype');
  const type = entry === null ? null : readEntry(entry, codec);
  const isOpenDocument = type?.ok === true && new TextDecoder().decode(type.value).startsWith(OPEN_DOCUMENT);
  return isOpenDocument ? 'openDocument' : null;
}
