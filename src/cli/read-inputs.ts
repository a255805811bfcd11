import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { InputFile, ReadProblem } from '../app/ports';
import { failure, success, type Result } from '../domain/result';

/**
 * The files as the user handed them over, in their order. Two files of the same name (last year's and this year's folder)
 * are told apart by their path.
 */
export async function readInputs(
  paths: readonly string[],
): Promise<Result<readonly InputFile[], ReadProblem>> {
  const files: InputFile[] = [];
  for (const path of paths) {
    const bytes = await bytesOf(path);
    if (bytes === null) return failure({ code: 'fileMissing', file: path, detail: null });
    const name = basename(path);
    files.push({ name: files.some((file) => file.name === name) ? path : name, bytes });
  }
  return success(files);
}

async function bytesOf(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch {
    return null;
  }
}
