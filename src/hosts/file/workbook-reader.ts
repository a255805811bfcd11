import type { InputFile, ReadProblem, WorkbookReader } from '../../app/ports';
import { failure, type Result } from '../../domain/result';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { readProblemOf } from './archive-problem';
import { openCompoundFile, type CompoundFile } from './compound/compound-file';
import { holdsEncryptedPackage, openWithBuiltInPassword } from './encryption/encrypted-package';
import { fileKind, type FileKind } from './file-kind';
import { foreignPackage } from './foreign-package';
import { readXls } from './xls-reader';
import {
  streamInCompoundFile,
  streamProblemOf,
  workbookStream,
  type StreamProblem,
  type WorkbookStream,
} from './xls-reader/workbook-stream';
import { readXlsx } from './xlsx-reader/read-xlsx';
import type { Codec } from './zip/codec';
import { openArchive } from './zip/open-archive';

/** Larger files are no workbooks an office keeps; .xls is limited by its own format long before. */
const MOST_BYTES = 300 * 1024 * 1024;

/** What is no workbook of Excel, by the kind of the file. */
const FOREIGN: Readonly<Record<Exclude<FileKind, 'zip' | 'compound' | 'records'>, ReadProblem['code']>> = {
  empty: 'fileEmpty',
  webPage: 'htmlDisguised',
  excelXml: 'excelXml',
  openDocumentXml: 'openDocument',
  text: 'plainText',
  other: 'notAWorkbook',
};
/** WPS keeps most files of these names as old workbooks, which are read; only of the others the name tells what they are. */
const WPS_NAME = /\.ett?$/i;

type Read = Result<WorkbookSnapshot, ReadProblem>;

/** Reads .xlsx, .xlsm and .xls by what the bytes are, whatever the file is called. Every trouble is a ReadProblem. */
export function workbookReader(codec: Codec): WorkbookReader {
  return {
    read: async (file) => {
      const read = await readWorkbook(file, codec);
      if (read.ok || read.problem.code !== 'notAWorkbook' || !WPS_NAME.test(file.name)) return read;
      return failure({ ...read.problem, code: 'wpsSpreadsheet' });
    },
  };
}

async function readWorkbook(file: InputFile, codec: Codec): Promise<Read> {
  if (file.bytes.length > MOST_BYTES)
    return problemOf(file, 'tooLarge', `${String(MOST_BYTES / 1024 / 1024)} MB`);
  const kind = fileKind(file.bytes);
  switch (kind) {
    case 'zip':
      return readZip(file, codec);
    case 'compound':
      return readCompound(file, codec);
    case 'records':
      return readOldWorkbook(file, workbookStream(file.bytes), codec);
    default:
      return problemOf(file, FOREIGN[kind]);
  }
}

function readZip(file: InputFile, codec: Codec): Read {
  const archive = openArchive(file.bytes);
  if (!archive.ok) return failure(readProblemOf(archive.problem, file.name));
  const foreign = foreignPackage(archive.value, codec);
  if (foreign !== null) return problemOf(file, foreign);
  const read = readXlsx(archive.value, file.name, codec);
  return read.ok ? read : failure({ ...read.problem, file: file.name });
}

async function readCompound(file: InputFile, codec: Codec): Promise<Read> {
  const opened = openCompoundFile(file.bytes);
  if (!opened.ok) return failure({ ...streamProblemOf(opened.problem), file: file.name });
  return holdsEncryptedPackage(opened.value)
    ? readEncrypted(file, opened.value, codec)
    : readOldWorkbook(file, streamInCompoundFile(opened.value), codec);
}

async function readEncrypted(file: InputFile, wrapping: CompoundFile, codec: Codec): Promise<Read> {
  const plain = await openWithBuiltInPassword(wrapping, codec.sha);
  return plain === null
    ? problemOf(file, 'fileEncrypted')
    : readZip({ name: file.name, bytes: plain }, codec);
}

async function readOldWorkbook(
  file: InputFile,
  stream: Result<WorkbookStream, StreamProblem>,
  codec: Codec,
): Promise<Read> {
  const read = stream.ok ? await readXls(stream.value, file.name, codec) : stream;
  return read.ok ? read : failure({ ...read.problem, file: file.name });
}

function problemOf({ name }: InputFile, code: ReadProblem['code'], detail: string | null = null): Read {
  return failure({ code, file: name, detail });
}
