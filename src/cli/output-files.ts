import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { errorCode } from './error-code';

/** A file to write: the name wanted for it and its whole content. */
export type OutputFile = { readonly name: string; readonly bytes: Uint8Array };

/** The input's name without folder and extension, and without the ending that our own results carry. */
export function baseName(file: string): string {
  return basename(file, extname(file)).replace(/-绩效自评(?:（\d+）)?$/u, '');
}

/**
 * Writes the files into a folder, which is made if need be, and tells their paths: all of them or none. An existing file
 * is never overwritten, because people may have filled it in: the same content is left as it is, other content
 * gets the next free name （2）（3）…. Rejects with Node's error where the folder cannot be written.
 */
export async function writeOutputs(folder: string, files: readonly OutputFile[]): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const placed: Placed[] = [];
  try {
    for (const file of files) placed.push(await place(folder, file));
    return placed.map(({ path }) => path);
  } catch (error) {
    await Promise.all(placed.filter(({ fresh }) => fresh).map(({ path }) => rm(path, { force: true })));
    throw error;
  }
}

type Placed = { readonly path: string; readonly fresh: boolean };

async function place(folder: string, file: OutputFile): Promise<Placed> {
  for (let copy = 1; ; copy += 1) {
    const path = join(folder, numbered(file.name, copy));
    if (await reserve(path)) {
      await fill(path, file.bytes);
      return { path, fresh: true };
    }
    if (await holds(path, file.bytes)) return { path, fresh: false };
  }
}

/** Takes a name that nobody has; two runs at once cannot take the same. */
async function reserve(path: string): Promise<boolean> {
  try {
    await writeFile(path, '', { flag: 'wx' });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Fills a reserved name at once: whoever looks sees nothing or the whole file, also when the disk is full. */
async function fill(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(temporary, bytes);
    await rename(temporary, path);
  } catch (error) {
    await Promise.all([temporary, path].map((left) => rm(left, { force: true })));
    throw error;
  }
}

async function holds(path: string, bytes: Uint8Array): Promise<boolean> {
  return (await readFile(path)).equals(bytes);
}

function numbered(name: string, copy: number): string {
  if (copy === 1) return name;
  const extension = extname(name);
  return `${basename(name, extension)}（${String(copy)}）${extension}`;
}
