import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ReadProblem } from '../app/ports';
import type { SourceFile } from '../app/linked-report';
import { failure, success, type Result } from '../domain/result';

/**
 * The files as the user handed them over, in their order. Two files of the same name (last year's and this year's folder)
 * are told apart by their path.
 */
export async function readInputs(
  paths: readonly string[],
): Promise<Result<readonly SourceFile[], ReadProblem>> {
  const files: SourceFile[] = [];
  for (const path of paths) {
    const read = await contentsOf(path);
    if (read === null) return failure({ code: 'fileMissing', file: path, detail: null });
    const name = basename(path);
    files.push({ name: files.some((file) => file.name === name) ? path : name, ...read });
  }
  return success(files);
}

/** Null for a file that cannot be read, or for none. */
async function contentsOf(path: string): Promise<Pick<SourceFile, 'bytes' | 'savedAt'> | null> {
  try {
    const [bytes, { mtime }] = await Promise.all([readFile(path), stat(path)]);
    return { bytes, savedAt: mtime.toISOString() };
  } catch {
    return null;
  }
}
