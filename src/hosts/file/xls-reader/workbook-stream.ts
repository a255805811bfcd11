import { failure, success, type Result } from '../../../domain/result';
import type { CompoundFile } from '../compound/compound-file';
import type { CompoundProblem } from '../compound/sectors';
import { readNumber } from '../zip/byte-reader';
import { putWord, recordsOf, RecordType } from './records';

/** The stream of records that an old workbook is, as the library can read it, and what its texts are written in. */
export type WorkbookStream = {
  readonly bytes: Uint8Array;
  /** Since Excel 97 texts are UTF-16; before, they are bytes in a code page. */
  readonly isBiff8: boolean;
};

/** Why there is no such stream. */
export type StreamProblem = {
  readonly code: 'notAWorkbook' | 'fileTruncated' | 'corruptPart' | 'excelTooOld';
  readonly detail: null;
};

/** Excel 97 and later name it Workbook, Excel 5 and 95 Book; a file may hold one for each. */
const NAMES = ['Workbook', 'Book'] as const;
const CODES: Readonly<Record<CompoundProblem, StreamProblem['code']>> = {
  truncated: 'fileTruncated',
  corrupt: 'corruptPart',
};
/** How Excel 2, 3 and 4 start a stream ([MS-XLS] 2.4.21 knows the later start only). */
const OLD_STARTS: readonly number[] = [0x0009, 0x0209, 0x0409];
const BIFF5 = 0x0500;
const BIFF8 = 0x0600;

/** The workbook stream of a compound file. */
export function streamInCompoundFile(file: CompoundFile): Result<WorkbookStream, StreamProblem> {
  const name = NAMES.find((each) => file.has(each));
  if (name === undefined) return failure({ code: 'notAWorkbook', detail: null });
  const stream = file.read(name);
  return stream.ok ? workbookStream(stream.value) : failure(streamProblemOf(stream.problem));
}

/** What is wrong with a compound file, said of the stream in it. */
export function streamProblemOf(problem: CompoundProblem): StreamProblem {
  return { code: CODES[problem], detail: null };
}

/** A workbook stream by what it starts with. */
export function workbookStream(stream: Uint8Array): Result<WorkbookStream, StreamProblem> {
  const [start] = recordsOf(stream);
  if (start === undefined) return failure({ code: 'fileTruncated', detail: null });
  if (OLD_STARTS.includes(start.type)) return failure({ code: 'excelTooOld', detail: null });
  if (start.type !== RecordType.start) return failure({ code: 'corruptPart', detail: null });
  const bytes = stream.slice();
  const isBiff8 = readNumber(bytes, start.start, 2) === BIFF8;
  // Programs that write a bare stream leave the version out; their records are those of Excel 5.
  if (!isBiff8) putWord(bytes, start, 0, BIFF5);
  return success({ bytes, isBiff8 });
}
