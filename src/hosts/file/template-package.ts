import type { ReadProblem } from '../../app/ports';
import { failure, success, type Result } from '../../domain/result';
import { scanPart } from '../../ooxml/template/scan-part';
import type { TemplatePart } from '../../ooxml/template/template-part';
import { isWordDocument, mainPart } from './docx-reader/main-part';
import { partReader, type PartReader } from './docx-reader/part-reader';
import { rewritableXml } from './rewritable-xml';
import { relationshipsIn, relationshipsPartOf } from './xlsx-reader/relationships';
import type { Archive, ArchiveEntry } from './zip/archive';
import type { Codec } from './zip/codec';

/** A part of a template that may hold placeholders, with the entry it comes from. */
export type TemplateEntry = { readonly entry: ArchiveEntry; readonly part: TemplatePart };

/** The parts with text beside the body, by how the others refer to them, and how places name them. */
const TEXT_PARTS: Readonly<Record<string, string>> = {
  header: '页眉',
  footer: '页脚',
  footnotes: '脚注',
  endnotes: '尾注',
  chart: '图表',
  chartEx: '图表',
  chartUserShapes: '图表',
  diagramData: 'SmartArt 图形',
  diagramDrawing: 'SmartArt 图形',
};
const ORDER = Object.keys(TEXT_PARTS);

type Found = { readonly name: string; readonly type: string };

/** The parts of a document that may hold placeholders, the body first. */
export function templateEntries(
  archive: Archive,
  codec: Codec,
  file: string,
): Result<readonly TemplateEntry[], ReadProblem> {
  const read = partReader(archive, codec, file, rewritableXml);
  const root = read(relationshipsPartOf(''));
  if (!root.ok) return root;
  const main = read(mainPart(root.value?.xml ?? null).name);
  if (!main.ok) return main;
  if (main.value === null || !isWordDocument(main.value.xml))
    return failure({ code: 'notADocument', file, detail: null });
  const { entry, xml } = main.value;
  const others = textPartsFrom(entry.name, read);
  if (!others.ok) return others;
  const entries: TemplateEntry[] = [{ entry, part: scanPart(xml, '') }];
  for (const { name, type } of [...others.value].sort(byOrder)) {
    const other = read(name);
    if (!other.ok) return other;
    if (other.value === null) continue;
    const part = scanPart(other.value.xml, TEXT_PARTS[type] ?? '');
    entries.push({ entry: other.value.entry, part });
  }
  return success(entries);
}

/** The parts with text that a part leads to, and those that these lead to: a header may have a chart. */
function textPartsFrom(owner: string, read: PartReader): Result<readonly Found[], ReadProblem> {
  const found: Found[] = [];
  const known = new Set([owner]);
  const owners = [owner];
  for (let next = owners.shift(); next !== undefined; next = owners.shift()) {
    const relationships = read(relationshipsPartOf(next));
    if (!relationships.ok) return relationships;
    for (const { type, target, external } of relationshipsIn(relationships.value?.xml ?? '', next)) {
      if (external || TEXT_PARTS[type] === undefined || known.has(target)) continue;
      known.add(target);
      found.push({ name: target, type });
      owners.push(target);
    }
  }
  return success(found);
}

function byOrder(one: Found, other: Found): number {
  return ORDER.indexOf(one.type) - ORDER.indexOf(other.type);
}
