import type { InputFile } from '../../../../src/app/ports';
import { workbookWriter } from '../../../../src/hosts/file/workbook-writer';
import { codecNode } from '../../../../src/hosts/file/zip/codec-node';
import type { ArchiveEntry } from '../../../../src/hosts/file/zip/archive';
import { openArchive } from '../../../../src/hosts/file/zip/open-archive';
import { readEntry } from '../../../../src/hosts/file/zip/read-entry';
import type { WorkbookPlan } from '../../../../src/workbook/plan/plan';

export const writer = workbookWriter(codecNode);

export function fileOf(bytes: Uint8Array): InputFile {
  return { name: '单位.xlsm', bytes };
}

/** The workbook with the planned sheets; fails where there is a problem. */
export async function added(original: Uint8Array, plan: WorkbookPlan): Promise<Uint8Array> {
  const result = await writer.addSheets(fileOf(original), plan);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value.bytes;
}

export function entriesOf(bytes: Uint8Array): readonly ArchiveEntry[] {
  const archive = openArchive(bytes);
  if (!archive.ok) throw new Error(archive.problem.code);
  return archive.value.entries;
}

/** The text of a part; "" for an absent one. */
export function partOf(bytes: Uint8Array, name: string): string {
  const entry = entriesOf(bytes).find((candidate) => candidate.name === name);
  const content = entry === undefined ? null : readEntry(entry, codecNode);
  if (content?.ok === false) throw new Error(content.problem.code);
  return content === null ? '' : new TextDecoder('utf-8', { ignoreBOM: true }).decode(content.value);
}
