import type { Block, Report } from '../domain/report/model';
import { element, voidElement } from './html-element';
import { escapedText } from './html-text';
import { inlineHtml } from './inline-html';
import { paragraphHtml } from './paragraph-html';
import { tableHtml } from './table-html';

/** The namespaces that tell Word and WPS to heed the properties only they know. */
const ROOT = {
  'xmlns:o': 'urn:schemas-microsoft-com:office:office',
  'xmlns:w': 'urn:schemas-microsoft-com:office:word',
  xmlns: 'http://www.w3.org/TR/REC-html40',
  lang: 'zh-CN',
};

/**
 * The report as a whole HTML document for the clipboard, every look inline, so that Word and WPS keep headings, fonts and
 * tables when it is pasted. Page layout is left to the document it is pasted into.
 */
export function reportHtml({ title, sections }: Report): string {
  const head = [voidElement('meta', { charset: 'utf-8' }), element('title', {}, [escapedText(title)])];
  const blocks = sections.flatMap((section) => section.blocks.map(blockHtml));
  return `<!DOCTYPE html>\n${element('html', ROOT, [element('head', {}, head), element('body', {}, blocks)])}`;
}

function blockHtml(block: Block): string {
  return block.kind === 'table' ? tableHtml(block) : paragraphHtml(block.role, inlineHtml(block.inlines));
}
