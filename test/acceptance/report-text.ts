import type { Block, Inline, Report } from '../../src/domain/report/model';

/** All words of a report, a line a paragraph or table row. */
export function reportText({ sections }: Report): string {
  return sections.flatMap(({ blocks }) => blocks.flatMap(blockLines)).join('\n');
}

function blockLines(block: Block): readonly string[] {
  if (block.kind === 'paragraph') return [inlineText(block.inlines)];
  return block.rows.map((row) => row.map(({ inlines }) => inlineText(inlines)).join('｜'));
}

function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'figure') return inline.figure.text;
      return inline.kind === 'text' ? inline.text : `【${inline.prompt}】`;
    })
    .join('');
}
