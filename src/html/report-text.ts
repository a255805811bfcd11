import { shownText } from '../domain/report/inline';
import type { Block, Report, Table } from '../domain/report/model';
import { tableGrid, type GridCell } from '../domain/report/table/table-grid';

/** What would end a cell or a line of the text before its time. */
const BREAKS = /[\t\r\n]+/gu;

/** The report as plain text, a paragraph or table row a line; cells are parted by tabs, covered ones are empty. */
export function reportText({ sections }: Report): string {
  return sections
    .flatMap(({ blocks }) => blocks.flatMap(blockLines))
    .map((line) => `${line}\n`)
    .join('');
}

function blockLines(block: Block): readonly string[] {
  return block.kind === 'table' ? tableLines(block) : [shownText(block.inlines)];
}

function tableLines({ rows }: Table): readonly string[] {
  return tableGrid(rows).map((cells) => cells.flatMap(cellTexts).join('\t'));
}

function cellTexts({ cell, merge }: GridCell): readonly string[] {
  const text = merge === 'continue' ? '' : shownText(cell.inlines).replace(BREAKS, ' ');
  return [text, ...Array.from({ length: cell.columnSpan - 1 }, () => '')];
}
