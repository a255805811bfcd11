import type { InputFile, ReadProblem } from '../../../app/ports';
import { failure, success, type Result } from '../../../domain/result';
import { readProblemOf } from '../archive-problem';
import { openCompoundFile } from '../compound/compound-file';
import { holdsEncryptedPackage } from '../encryption/encrypted-package';
import { fileKind } from '../file-kind';
import type { Archive } from '../zip/archive';
import { openArchive } from '../zip/open-archive';

/** Opens the archive of a .docx; says why where it is none. */
export function openWordArchive({ name, bytes }: InputFile): Result<Archive, ReadProblem> {
  const kind = fileKind(bytes);
  if (kind === 'empty') return failure({ code: 'fileEmpty', file: name, detail: null });
  if (kind === 'compound' && isEncrypted(bytes))
    return failure({ code: 'fileEncrypted', file: name, detail: null });
  if (kind !== 'zip') return failure({ code: 'notADocument', file: name, detail: null });
  const archive = openArchive(bytes);
  return archive.ok ? success(archive.value) : failure(readProblemOf(archive.problem, name));
}

/** A compound file is an old .doc, or the wrapping of a document with a password. */
function isEncrypted(bytes: Uint8Array): boolean {
  const file = openCompoundFile(bytes);
  return file.ok && holdsEncryptedPackage(file.value);
}
