import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Table as TableModel, TableCell as CellModel } from '../domain/report/model';
import { twipsOfMillimetres } from './measure';
import { styleId } from './paragraph-styles';
import { inlineChildren, type ControlIds } from './report-inlines';

const CELL_PADDING = { top: 20, bottom: 20, left: twipsOfMillimetres(1), right: twipsOfMillimetres(1) };

/** A bordered table over the whole text width (in twips); its header rows are repeated on each page. */
export function reportTable(table: TableModel, width: number, ids: ControlIds): Table {
  return new Table({
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: columnWidths(table.columns, width),
    margins: { ...CELL_PADDING, marginUnitType: WidthType.DXA },
    rows: table.rows.map(
      (cells, index) =>
        new TableRow({
          ...(index < table.headerRows && { tableHeader: true }),
          cantSplit: true,
          children: cells.map((cell) => tableCell(cell, ids)),
        }),
    ),
  });
}

/** Relative widths in twips; the last column takes what rounding leaves. */
function columnWidths(columns: readonly number[], width: number): number[] {
  const sum = columns.reduce((total, column) => total + column, 0);
  const widths = columns.map((column) => Math.floor((width * column) / sum));
  const rest = width - widths.reduce((total, each) => total + each, 0);
  return widths.map((each, index) => (index === widths.length - 1 ? each + rest : each));
}

function tableCell({ inlines, align, rowSpan, columnSpan }: CellModel, ids: ControlIds): TableCell {
  return new TableCell({
    ...(rowSpan > 1 && { rowSpan }),
    ...(columnSpan > 1 && { columnSpan }),
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        style: styleId('tableText'),
        alignment: AlignmentType[align === 'left' ? 'LEFT' : align === 'center' ? 'CENTER' : 'RIGHT'],
        children: inlineChildren(inlines, ids),
      }),
    ],
  });
}
