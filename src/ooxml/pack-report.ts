import { Document, Packer, Paragraph, type ISectionOptions, type Table } from 'docx';
import type { Block, Report, Section } from '../domain/report/model';
import { coreProperties } from './core-properties';
import { withFixedZipTimes } from './fixed-zip-times';
import { pageFooters, sectionProperties, textWidth } from './page-layout';
import { PARAGRAPH_STYLES, styleId } from './paragraph-styles';
import { controlIds, inlineChildren, type ControlIds } from './report-inlines';
import { reportTable } from './report-table';

/** The report as the bytes of a .docx file; the same report gives the same bytes. */
export async function packReport(report: Report): Promise<Uint8Array> {
  const ids = controlIds();
  const document = new Document({
    title: report.title,
    evenAndOddHeaderAndFooters: true,
    styles: { paragraphStyles: PARAGRAPH_STYLES },
    sections: report.sections.map((section) => documentSection(section, ids)),
  });
  const overrides = [{ path: 'docProps/core.xml', data: coreProperties(report.title) }];
  const archive = await Packer.pack(document, 'uint8array', undefined, overrides);
  return withFixedZipTimes(archive);
}

function documentSection({ orientation, blocks }: Section, ids: ControlIds): ISectionOptions {
  const width = textWidth(orientation);
  return {
    properties: sectionProperties(orientation),
    footers: pageFooters(),
    children: [...blocks.map((block) => documentBlock(block, width, ids)), ...afterTable(blocks)],
  };
}

function documentBlock(block: Block, width: number, ids: ControlIds): Paragraph | Table {
  if (block.kind === 'table') return reportTable(block, width, ids);
  return new Paragraph({ style: styleId(block.role), children: inlineChildren(block.inlines, ids) });
}

/** Word wants a paragraph behind a table; a small one does not open a page of its own. */
function afterTable(blocks: readonly Block[]): readonly Paragraph[] {
  return blocks.at(-1)?.kind === 'table' ? [new Paragraph({ style: styleId('tableText') })] : [];
}
