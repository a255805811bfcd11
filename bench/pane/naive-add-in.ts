import type { NaiveSheet } from './naive-sheet';

/**
 * The peer: an add-in as most are written. Both functions run in a page that has Office.js, where they are sent as text,
 * so they use nothing from outside.
 */

/** Reads what our host reads, sheet by sheet: how far it is used, then what it holds. The number of cells. */
export async function readSheetBySheet(): Promise<number> {
  let cells = 0;
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/visibility');
    await context.sync();
    for (const sheet of worksheets.items) {
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('address,rowHidden,columnHidden,cellCount');
      await context.sync();
      if (used.isNullObject) continue;
      used.load('values,formulas,numberFormat,text');
      used.getMergedAreasOrNullObject().load('address');
      used.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
      await context.sync();
      cells += used.cellCount;
    }
  });
  return cells;
}

/** What to write, and whether each cell is sent by itself or a sheet's cells together. */
export type NaiveTask = { readonly sheets: readonly NaiveSheet[]; readonly cellByCell: boolean };

/** Writes sheet by sheet and cell by cell; nothing is checked before and nothing could be undone. */
export async function writeSheetBySheet({ sheets, cellByCell }: NaiveTask): Promise<void> {
  await Excel.run(async (context) => {
    for (const planned of sheets) {
      const sheet = context.workbook.worksheets.add(planned.name);
      await context.sync();
      await writeCells(context, sheet, planned);
      shape(sheet, planned);
      await context.sync();
    }
  });

  async function writeCells(
    context: Excel.RequestContext,
    sheet: Excel.Worksheet,
    { cells }: NaiveSheet,
  ): Promise<void> {
    for (const { row, column, input, format, look, link } of cells) {
      const cell = sheet.getCell(row, column);
      if (link !== null) cell.hyperlink = { documentReference: link };
      cell.numberFormat = [[format]];
      cell.formulas = [[input]];
      dress(cell.format, look);
      if (cellByCell) await context.sync();
    }
    await context.sync();
  }

  function dress(format: Excel.RangeFormat, look: NaiveSheet['cells'][number]['look']): void {
    const { font, fill, horizontal, bordered } = look;
    format.font.name = font.name;
    format.font.size = font.size;
    format.font.color = `#${font.color}`;
    format.font.underline = font.underlined ? 'Single' : 'None';
    if (fill !== null) format.fill.color = `#${fill}`;
    format.horizontalAlignment = ({ left: 'Left', center: 'Center', right: 'Right' } as const)[horizontal];
    format.verticalAlignment = 'Center';
    format.wrapText = true;
    if (!bordered) return;
    for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) {
      format.borders.getItem(edge).style = 'Continuous';
    }
  }

  function shape(sheet: Excel.Worksheet, planned: NaiveSheet): void {
    for (const block of planned.merges) sheet.getRangeByIndexes(...block).merge();
    planned.columnWidths.forEach((points, column) => {
      sheet.getCell(0, column).format.columnWidth = points;
    });
    for (const [row, points] of planned.rowHeights) sheet.getCell(row, 0).format.rowHeight = points;
    for (const { block, source } of planned.choices) {
      sheet.getRangeByIndexes(...block).dataValidation.rule = { list: { inCellDropDown: true, source } };
    }
    if (planned.frozenRows > 0) sheet.freezePanes.freezeRows(planned.frozenRows);
    sheet.pageLayout.orientation = planned.isLandscape ? 'Landscape' : 'Portrait';
  }
}
