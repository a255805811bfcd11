/** WordprocessingML for tests, as literals. */
export const run = (text: string, looks = ''): string =>
  `<w:r>${looks === '' ? '' : `<w:rPr>${looks}</w:rPr>`}<w:t>${text}</w:t></w:r>`;

export const paragraph = (...runs: readonly string[]): string => `<w:p><w:pPr/>${runs.join('')}</w:p>`;

export const row = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(run(cell))}</w:tc>`).join('')}</w:tr>`;

export const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;

const NAMESPACES = Object.entries({
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  m: 'http://schemas.openxmlformats.org/officeDocument/2006/math',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  w14: 'http://schemas.microsoft.com/office/word/2010/wordml',
  w15: 'http://schemas.microsoft.com/office/word/2012/wordml',
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
})
  .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
  .join('');

/** The body of a document without what is around it. */
export const bodyIn = (document: string): string =>
  document.slice(document.indexOf('<w:body>') + '<w:body>'.length, document.indexOf('</w:body>'));

export const documentOf = (...blocks: readonly string[]): string =>
  `<?xml version="1.0"?><w:document${NAMESPACES}><w:body>${blocks.join('')}</w:body></w:document>`;
