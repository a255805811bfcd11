import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { workbookReader } from '../../src/hosts/file/workbook-reader';
import { codecNode } from '../../src/hosts/file/zip/codec-node';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';

export const SAMPLES = join(__dirname, '../fixtures/samples');

/** A sample workbook as the real reader reads it. */
export async function sample(path: string): Promise<WorkbookSnapshot> {
  const file = { name: basename(path), bytes: new Uint8Array(readFileSync(join(SAMPLES, path))) };
  const read = await workbookReader(codecNode).read(file);
  if (!read.ok) throw new Error(`${path}: ${read.problem.code}`);
  return read.value;
}

/** The truth of a case as it was noted down by hand. */
export function truth(path: string): Truth {
  return JSON.parse(readFileSync(join(SAMPLES, path), 'utf8')) as Truth;
}

export type Truth = {
  readonly facts: Readonly<Record<string, TruthFact | null>>;
  readonly traps?: readonly { readonly fact: string; readonly wrongValue: number }[];
  readonly mustFlag?: readonly { readonly cells: readonly string[] }[];
};

export type TruthFact = {
  readonly value: number | string | null;
  readonly cell?: string;
  readonly cells?: readonly string[];
  readonly optional?: boolean;
};
