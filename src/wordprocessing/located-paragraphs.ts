import type { LocatedParagraph } from './located-paragraph';
import { tableParagraphs } from './table-paragraphs';
import type { WordBlock } from './word-blocks';

const UNIT_LINE = /单位\s?[:：]\s?(?:万元|亿元|千元|元)/;

/** The paragraphs and cells of a part, and the places where text is missing because it is in another file. */
export type LocatedText = {
  readonly paragraphs: readonly LocatedParagraph[];
  readonly unread: readonly string[];
};

/**
 * The blocks of a document with the place people find them at: 第 12 段 counts the paragraphs that are not empty, tables
 * are counted on their own. `part` names a part beside the body, such as 脚注.
 */
export function locatedParagraphs(blocks: readonly WordBlock[], part = ''): LocatedText {
  const located: LocatedParagraph[] = [];
  const unread: string[] = [];
  let paragraphs = 0;
  let tables = 0;
  let unitLine = '';
  for (const block of blocks) {
    if (block.kind === 'table') {
      tables += 1;
      located.push(...tableParagraphs(block.rows, `${part}表 ${tables}`, unitLine));
      unitLine = '';
    } else if (block.kind === 'otherFile') {
      unread.push(part + (paragraphs === 0 ? '开头' : `第 ${paragraphs} 段之后`));
    } else if (block.text.trim() !== '') {
      const { text, anchor, controls } = block;
      paragraphs += 1;
      located.push({ paragraph: { place: `${part}第 ${paragraphs} 段`, text, anchor }, controls });
      unitLine = UNIT_LINE.exec(text)?.[0] ?? '';
    }
  }
  return { paragraphs: located, unread };
}
