import type { InputFile, ReadProblem, WorkbookReader } from '../../app/ports';
import { failure, type Result } from '../../domain/result';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { readProblemOf } from './archive-problem';
import { fileKind, holdsEncryptedPackage } from './file-kind';
import { readXls } from './xls-reader';
import { readXlsx } from './xlsx-reader/read-xlsx';
import type { Codec } from './zip/codec';
import { openArchive } from './zip/open-archive';

/** Larger files are no workbooks an office keeps; .xls is limited by its own format long before. */
const MOST_BYTES = 300 * 1024 * 1024;

type Read = Result<WorkbookSnapshot, ReadProblem>;

/** Reads .xlsx, .xlsm and .xls by what the bytes are, whatever the file is called. Every trouble is a ReadProblem. */
export function workbookReader(codec: Codec): WorkbookReader {
  return { read: (file) => readWorkbook(file, codec) };
}

async function readWorkbook(file: InputFile, codec: Codec): Promise<Read> {
  const problem = (code: ReadProblem['code'], detail: string | null = null): Read =>
    failure({ code, file: file.name, detail });
  if (file.bytes.length > MOST_BYTES) return problem('tooLarge', `${String(MOST_BYTES / 1024 / 1024)} MB`);
  switch (fileKind(file.bytes)) {
    case 'empty':
      return problem('fileEmpty');
    case 'zip':
      return readZip(file, codec);
    case 'compound':
      return holdsEncryptedPackage(file.bytes) ? problem('fileEncrypted') : readOldWorkbook(file, codec);
    case 'markup':
      return problem('htmlDisguised');
    case 'text':
    case 'other':
      return problem('notAWorkbook');
  }
}

function readZip(file: InputFile, codec: Codec): Read {
  const archive = openArchive(file.bytes);
  if (!archive.ok) return failure(readProblemOf(archive.problem, file.name));
  const read = readXlsx(archive.value, file.name, codec);
  return read.ok ? read : failure({ ...read.problem, file: file.name });
}

async function readOldWorkbook(file: InputFile, codec: Codec): Promise<Read> {
  const read = await readXls(file.bytes, file.name, codec);
  return read.ok ? read : failure({ ...read.problem, file: file.name });
}
