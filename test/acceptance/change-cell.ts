import { codecNode } from '../../src/hosts/file/zip/codec-node';
import { openArchive } from '../../src/hosts/file/zip/open-archive';
import { readEntry } from '../../src/hosts/file/zip/read-entry';
import { newEntry, writeArchive } from '../../src/hosts/file/zip/write-archive';
import { relationshipsIn } from '../../src/hosts/file/xlsx-reader/relationships';
import { readWorkbookPart } from '../../src/hosts/file/xlsx-reader/workbook-part';

/** The workbook with another number in one cell that holds a number, as a person would type it; nothing recalculated. */
export function changeCell(workbook: Uint8Array, sheet: string, address: string, value: number): Uint8Array {
  return changePart(workbook, sheetPart(workbook, sheet), (xml) => {
    const changed = xml.replace(cellPattern(address), `$1<v>${String(value)}</v></c>`);
    if (changed === xml) throw new Error(`${sheet}!${address} holds no number to change`);
    return changed;
  });
}

/** A cell with a number or a formula: its open tag, then all of its content. */
function cellPattern(address: string): RegExp {
  return new RegExp(`(<c r="${address}"(?: [^>]*)?>)(?:<f[^>]*>[^<]*</f>)?<v>[^<]*</v></c>`);
}

function changePart(workbook: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const archive = openArchive(workbook);
  if (!archive.ok) throw new Error(archive.problem.code);
  return writeArchive(
    archive.value.entries.map((entry) =>
      entry.name === part
        ? newEntry(part, new TextEncoder().encode(change(partText(workbook, part))), codecNode)
        : entry,
    ),
  );
}

function sheetPart(workbook: Uint8Array, sheet: string): string {
  const entry = readWorkbookPart(partText(workbook, 'xl/workbook.xml'))?.sheets.find(
    ({ name }) => name === sheet,
  );
  const relations = relationshipsIn(partText(workbook, 'xl/_rels/workbook.xml.rels'), 'xl/workbook.xml');
  const part = relations.find(({ id }) => id === entry?.relation)?.target;
  if (part === undefined) throw new Error(`no sheet ${sheet}`);
  return part;
}

function partText(workbook: Uint8Array, part: string): string {
  const archive = openArchive(workbook);
  const entry = archive.ok ? archive.value.entries.find(({ name }) => name === part) : undefined;
  const bytes = entry === undefined ? null : readEntry(entry, codecNode);
  if (bytes?.ok !== true) throw new Error(`no part ${part}`);
  return new TextDecoder().decode(bytes.value);
}
