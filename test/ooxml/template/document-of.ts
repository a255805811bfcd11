/** WordprocessingML for tests, as literals. */
export const run = (text: string, looks = ''): string =>
  `<w:r>${looks === '' ? '' : `<w:rPr>${looks}</w:rPr>`}<w:t>${text}</w:t></w:r>`;

export const paragraph = (...runs: readonly string[]): string => `<w:p><w:pPr/>${runs.join('')}</w:p>`;

export const row = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(run(cell))}</w:tc>`).join('')}</w:tr>`;

export const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;

export const documentOf = (...blocks: readonly string[]): string =>
  `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${blocks.join('')}</w:body></w:document>`;
