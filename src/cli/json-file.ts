import { readFile } from 'node:fs/promises';

/** The content of a JSON file, or what keeps it from being one: it cannot be read, or is no JSON. */
export type JsonFile =
  { readonly kind: 'content'; readonly json: unknown } | { readonly kind: 'unreadable' | 'noJson' };

/** Reads a JSON file that an option names. */
export async function readJsonFile(path: string): Promise<JsonFile> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return { kind: 'unreadable' };
  try {
    return { kind: 'content', json: JSON.parse(text.replace(/^\ufeff/, '')) };
  } catch {
    return { kind: 'noJson' };
  }
}
