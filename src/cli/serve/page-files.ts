import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { errorCode } from '../error-code';

/** The files a server hands out, by the path that a browser asks for. */
export type PageFiles = ReadonlyMap<string, string>;

/**
 * The files below a folder; what is not listed here cannot be asked for, so no path leads out of the folder. Null where
 * there is no page in it.
 */
export async function pageFiles(folder: string): Promise<PageFiles | null> {
  const files = new Map<string, string>();
  for (const file of await filesBelow(folder)) {
    files.set(`/${relative(folder, file).split(sep).join('/')}`, file);
  }
  const page = files.get('/page.html');
  return page === undefined ? null : files.set('/', page);
}

/** The content of a path; null for a path that is not there. */
export async function contentOf(files: PageFiles, path: string): Promise<Buffer | null> {
  const file = files.get(path);
  if (file === undefined) return null;
  try {
    return await readFile(file);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}
