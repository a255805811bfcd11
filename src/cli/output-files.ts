import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';

/** A file to write: the name wanted for it and its whole content. */
export type OutputFile = { readonly name: string; readonly bytes: Uint8Array };

/** The input's name without folder and extension, and without the ending that our own results carry. */
export function baseName(file: string): string {
  return basename(file, extname(file)).replace(/-绩效自评(?:（\d+）)?$/u, '');
}

/**
 * Writes the files into a folder, which is made if need be, and tells their paths. A file is complete or absent, and an
 * existing one is never overwritten: people may have filled it in. The same content is left as it is; other
 * content gets the next free name （2）（3）….
 */
export async function writeOutputs(folder: string, files: readonly OutputFile[]): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const staged = await Promise.all(files.map((file) => stage(folder, file)));
  try {
    const paths: string[] = [];
    for (const { temporary, file } of staged) paths.push(await place(folder, file, temporary));
    return paths;
  } finally {
    await Promise.all(staged.map(({ temporary }) => rm(temporary, { force: true })));
  }
}

async function stage(folder: string, file: OutputFile): Promise<{ temporary: string; file: OutputFile }> {
  const temporary = join(folder, `.${randomUUID()}.tmp`);
  await writeFile(temporary, file.bytes);
  return { temporary, file };
}

async function place(folder: string, file: OutputFile, temporary: string): Promise<string> {
  for (let copy = 1; ; copy += 1) {
    const path = join(folder, numbered(file.name, copy));
    if (await reserve(path)) {
      await rename(temporary, path);
      return path;
    }
    if (await holds(path, file.bytes)) return path;
  }
}

/** Takes a name that nobody has; two runs at once cannot take the same. */
async function reserve(path: string): Promise<boolean> {
  try {
    await writeFile(path, '', { flag: 'wx' });
    return true;
  } catch (error) {
    if (isTaken(error)) return false;
    throw error;
  }
}

function numbered(name: string, copy: number): string {
  if (copy === 1) return name;
  const extension = extname(name);
  return `${basename(name, extension)}（${String(copy)}）${extension}`;
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}

async function holds(path: string, bytes: Uint8Array): Promise<boolean> {
  return (await readFile(path)).equals(bytes);
}
