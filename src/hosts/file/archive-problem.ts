import type { ReadProblem } from '../../app/ports';
import type { ArchiveProblem } from './zip/archive';

const CODES: Readonly<Record<ArchiveProblem['code'], ReadProblem['code']>> = {
  notAnArchive: 'fileTruncated',
  truncated: 'fileTruncated',
  unsafe: 'unsafeArchive',
  encrypted: 'fileEncrypted',
  corrupt: 'corruptPart',
  unsupported: 'corruptPart',
};

/** An archive's problem as the user's file has it. */
export function readProblemOf({ code, detail }: ArchiveProblem, file: string): ReadProblem {
  return { code: CODES[code], file, detail };
}
