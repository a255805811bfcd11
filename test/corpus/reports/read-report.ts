import type { CheckedParagraph } from '../../../src/domain/check/report-check';
import { locatedParagraphs } from '../../../src/wordprocessing/located-paragraphs';
import type { WordBlock, WordCell } from '../../../src/wordprocessing/word-blocks';
import { CELL_MARK, CONTINUED, LINE_BREAK } from './report-marks';

/** The paragraphs and cells of a kept report, placed as a Word document with the same text would be. */
export function readReport(text: string): readonly CheckedParagraph[] {
  const blocks: WordBlock[] = [];
  let rows: (readonly WordCell[])[] = [];
  text.split('\n').forEach((line, anchor) => {
    if (line.startsWith(CELL_MARK)) {
      if (rows.length === 0) blocks.push({ kind: 'table', rows });
      rows.push(cellsOf(line, anchor));
    } else {
      rows = [];
      blocks.push({ kind: 'paragraph', text: line, anchor, controls: [] });
    }
  });
  return locatedParagraphs(blocks).paragraphs.map(({ paragraph }) => paragraph);
}

function cellsOf(line: string, anchor: number): readonly WordCell[] {
  const texts = line.slice(1).split(CELL_MARK);
  return texts.flatMap((cell, column) => {
    if (cell === CONTINUED) return [];
    const next = texts.findIndex((each, at) => at > column && each !== CONTINUED);
    const span = (next < 0 ? texts.length : next) - column;
    const text = cell.replaceAll(LINE_BREAK, '\n').trim();
    return [{ column, span, continues: false, text, anchor, controls: [] }];
  });
}
