import type { Block, Paragraph, Report, Section } from '../domain/report/model';
import { controlIds, inlineContent, type ControlIds } from './inline-content';
import { WORD_NAMESPACES } from './namespaces';
import { sectionProperties, textWidth } from './page-layout';
import { paragraph } from './paragraph';
import { reportTable } from './report-table';
import { element, xmlPart } from './xml-element';

/** word/document.xml: the sections of the report; content controls are numbered through all of them. */
export function reportDocument({ sections }: Report): string {
  const ids = controlIds();
  const content = sections.flatMap((section, index) =>
    index === sections.length - 1 ? lastSection(section, ids) : innerSection(section, ids),
  );
  return documentPart(content);
}

/**
 * The report to be inserted among other text: every section ends with a break of its own, so that the text behind it
 * keeps its page. The last paragraph is there to be lost: Word merges it with what follows, or leaves it empty.
 */
export function insertedDocument({ sections }: Report): string {
  const ids = controlIds();
  return documentPart([...sections.flatMap((section) => innerSection(section, ids)), closingParagraph()]);
}

/** Paragraphs to be inserted in the place of others; Word needs none behind them. */
export function paragraphsDocument(paragraphs: readonly Paragraph[]): string {
  const ids = controlIds();
  return documentPart(paragraphs.map(({ role, inlines }) => paragraph(role, inlineContent(inlines, ids))));
}

function documentPart(content: readonly string[]): string {
  return xmlPart(element('w:document', WORD_NAMESPACES, [element('w:body', {}, content)]));
}

/** The properties of the last section stand behind its text. */
function lastSection(section: Section, ids: ControlIds): readonly string[] {
  const closing = section.blocks.at(-1)?.kind === 'table' ? [closingParagraph()] : [];
  return [...sectionBlocks(section, ids), ...closing, sectionProperties(section)];
}

/** The properties of any other section stand in a paragraph of their own, so that any text can be replaced. */
function innerSection(section: Section, ids: ControlIds): readonly string[] {
  const end = paragraph('sectionEnd', [], { section: sectionProperties(section) });
  return [...sectionBlocks(section, ids), end];
}

/** Word wants a paragraph behind a table; a small one does not open a page of its own. */
function closingParagraph(): string {
  return paragraph('tableText', []);
}

function sectionBlocks({ orientation, blocks }: Section, ids: ControlIds): readonly string[] {
  const width = textWidth(orientation);
  return blocks.map((block) => blockXml(block, width, ids));
}

function blockXml(block: Block, width: number, ids: ControlIds): string {
  return block.kind === 'table'
    ? reportTable(block, width, ids)
    : paragraph(block.role, inlineContent(block.inlines, ids));
}
