import type { DocxBlock } from './docx-blocks';
import { tableParagraphs } from './table-paragraphs';
import type { CheckedParagraph } from '../../../domain/check/report-check';

const UNIT_LINE = /单位\s?[:：]\s?(?:万元|亿元|千元|元)/;

/**
 * The blocks of a document with the place people find them at: 第 12 段 counts the paragraphs that are not empty, tables
 * are counted on their own. `part` names a part beside the body, such as 脚注.
 */
export function locatedParagraphs(blocks: readonly DocxBlock[], part = ''): readonly CheckedParagraph[] {
  const located: CheckedParagraph[] = [];
  let paragraphs = 0;
  let tables = 0;
  let unitLine = '';
  for (const block of blocks) {
    if (block.kind === 'table') {
      tables += 1;
      located.push(...tableParagraphs(block.rows, `${part}表 ${tables}`, unitLine));
      unitLine = '';
    } else if (block.text.trim() !== '') {
      paragraphs += 1;
      located.push({ place: `${part}第 ${paragraphs} 段`, text: block.text });
      unitLine = UNIT_LINE.exec(block.text)?.[0] ?? '';
    }
  }
  return located;
}
