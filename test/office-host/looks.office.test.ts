import { startExcel, type RunningExcel } from './node/start-excel';
import { onRange, SHEET } from './on-range';
import { workbookBytes } from './workbook-bytes';

let excel: RunningExcel;

beforeEach(async () => {
  const rows = [
    ['科目', '金额', '占比'],
    ['工资', 1234.5, '61.73%'],
    ['津贴', 765.5, '38.27%'],
    ['合计', 2000, null],
  ];
  excel = await startExcel(workbookBytes({ [SHEET]: rows, 空表: [] }), '支出.xlsx');
});

afterEach(() => {
  excel.close();
});

test('looks, widths, hidden lines, lists and page setup are kept and given back', async () => {
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    const range = sheet.getRange('A1:C4');
    range.format.font.set({ name: '黑体', size: 14, bold: true, color: '#c00000' });
    range.format.borders.getItem('EdgeBottom').style = 'Continuous';
    range.format.borders.getItem('InsideHorizontal').style = 'Dot';
    sheet.getRange('A:A').format.columnWidth = 120;
    sheet.getRange('C:C').columnHidden = true;
    const cell = sheet.getRange('A2');
    cell.dataValidation.rule = { list: { inCellDropDown: true, source: '是,否' } };
    cell.dataValidation.load('type,rule');
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.setPrintTitleRows('$1:$2');
    sheet.freezePanes.freezeRows(1);
    sheet.showGridlines = false;
    range.load('format/font/name,format/font/color,format/columnWidth,columnHidden');
    const top = range.getRow(0).format.borders.getItem('EdgeTop').load('style');
    const between = range.getRow(1).format.borders.getItem('EdgeTop').load('style');
    const widths = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
    await context.sync();
    return {
      font: [range.format.font.name, range.format.font.color],
      width: range.format.columnWidth,
      hidden: range.columnHidden,
      list: [cell.dataValidation.type, cell.dataValidation.rule],
      lines: [top.style, between.style],
      columns: widths.value.map(({ columnHidden, format }) => [columnHidden, format?.columnWidth]),
    };
  });
  expect(seen).toEqual({
    font: ['黑体', '#C00000'],
    width: null,
    hidden: null,
    list: ['List', { list: { inCellDropDown: true, source: '是,否' } }],
    lines: ['None', 'Dot'],
    columns: [
      [false, 120],
      [false, 48],
      [true, 0],
    ],
  });
  expect(excel.host.workbook.sheets[0]).toMatchObject({
    frozen: { rows: 1, columns: 0 },
    showGridlines: false,
    page: { orientation: 'Landscape', titleRows: { top: 0, bottom: 1 } },
  });
});

test('a number shows as #### in a column too narrow for it, and as itself in a wider one', async () => {
  const shown = (points: number) =>
    onRange(
      'B2',
      (range) => {
        range.numberFormat = [['#,##0.00']];
        range.format.columnWidth = points;
        range.load('text');
      },
      ({ text }) => text as unknown,
    );
  expect(await shown(20)).toEqual([['###']]);
  expect(await shown(60)).toEqual([['1,234.50']]);
});

test('a cell that becomes a link is dressed as one, and keeps its text', async () => {
  const seen = await onRange(
    'A2',
    (range) => {
      range.hyperlink = { documentReference: "'空表'!A1", screenTip: '看来源' };
      range.load('values,hyperlink,format/font/underline,format/font/color');
    },
    ({ values, hyperlink, format }) => [values, hyperlink, format.font.underline, format.font.color],
  );
  expect(seen).toEqual([
    [['工资']],
    { documentReference: "'空表'!A1", screenTip: '看来源' },
    'Single',
    '#0563C1',
  ]);
});

test('a hidden column that gets a width is shown', async () => {
  const hiddenAfter = (act: (range: Excel.Range) => void) =>
    onRange(
      'B:B',
      (range) => {
        act(range);
        range.load('columnHidden');
      },
      ({ columnHidden }) => columnHidden,
    );
  expect(await hiddenAfter((range) => (range.columnHidden = true))).toBe(true);
  expect(await hiddenAfter((range) => (range.format.columnWidth = 60))).toBe(false);
  expect(await hiddenAfter((range) => (range.format.columnWidth = 0))).toBe(true);
});
