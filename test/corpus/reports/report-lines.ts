import type { Block, Inline, Report, TableCell } from '../../../src/domain/report/model';
import { CELL_MARK, CONTINUED, LINE_BREAK } from './report-marks';

/** A composed report as the corpus keeps its reports: a line a paragraph, a line a row of a table. */
export function reportLines({ sections }: Report): string {
  const lines = sections.flatMap(({ blocks }) => blocks.flatMap(blockLines));
  return `${lines.join('\n')}\n`;
}

function blockLines(block: Block): readonly string[] {
  if (block.kind === 'paragraph') return [inlineText(block.inlines)];
  const width = block.columns.length;
  const covered = new Map<string, number>();
  return block.rows.map((row, index) => rowLine(row, index, width, covered));
}

/** `covered` counts, by row and column, what cells of rows above reach down to. */
function rowLine(
  row: readonly TableCell[],
  index: number,
  width: number,
  covered: Map<string, number>,
): string {
  const waiting = [...row];
  const texts: string[] = [];
  while (texts.length < width) {
    const cell = covered.has(`${index} ${texts.length}`) ? undefined : waiting.shift();
    if (cell === undefined) {
      texts.push('');
      continue;
    }
    for (let down = 1; down < cell.rowSpan; down += 1) {
      for (let right = 0; right < cell.columnSpan; right += 1) {
        covered.set(`${index + down} ${texts.length + right}`, 1);
      }
    }
    texts.push(inlineText(cell.inlines).replaceAll('\n', LINE_BREAK));
    for (let right = 1; right < cell.columnSpan; right += 1) texts.push(CONTINUED);
  }
  return `${CELL_MARK}${texts.join(CELL_MARK)}`;
}

function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'figure') return inline.figure.text;
      return inline.kind === 'text' ? inline.text : `【${inline.prompt}】`;
    })
    .join('');
}
