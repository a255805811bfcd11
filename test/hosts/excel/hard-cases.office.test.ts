import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HostTask, WorkbookHost, Writing } from '../../../src/app/workbook-host';
import { cellAt, type CellRange } from '../../../src/domain/cell-address';
import { excelHost } from '../../../src/hosts/excel/excel-host';
import { fingerprintOf } from '../../../src/workbook/fingerprint';
import type { PlannedCell, PlannedContent, SheetPlan } from '../../../src/workbook/plan/plan';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { startExcel, type RunningExcel } from '../../office-host/node/start-excel';
import { turns } from '../../turns';
import { stateOf } from './state-of';

const SAMPLE = '机关事务服务中心2020年度.xlsx';
const SOURCE = '基本支出决算表';
const bytes = readFileSync(join(__dirname, '../../fixtures/samples', SAMPLE));
const PATIENCE = { tries: 2, pause: 2, answer: 120_000, highlight: 1 };
const TASK: HostTask = { signal: { aborted: false }, progress: () => undefined };
const DONE = { ok: true, value: [] };
const UNDONE = { ok: true, value: null };
let excel: RunningExcel;
let host: WorkbookHost;

async function open(excelApi = '1.14'): Promise<void> {
  excel = await startExcel(bytes, SAMPLE, { excelApi });
  host = excelHost(PATIENCE);
}

beforeEach(() => open());
afterEach(() => {
  excel.close();
});

const state = () => stateOf(excel.host.workbook);

async function read(): Promise<WorkbookSnapshot> {
  const snapshot = await host.read(TASK);
  if (!snapshot.ok) throw new Error(JSON.stringify(snapshot.problem));
  return snapshot.value;
}

const cell = (row: number, column: number, content: PlannedContent): PlannedCell => ({
  row,
  column,
  content,
  style: 'text',
  link: null,
});
const text = (row: number, shown: string): PlannedCell => cell(row, 0, { kind: 'text', text: shown });

function sheet(cells: readonly PlannedCell[], more: Partial<SheetPlan> = {}): SheetPlan {
  return {
    name: '评分表',
    columnWidths: [20, 10],
    rowHeights: new Map([[0, 30]]),
    cells,
    merges: [],
    validations: [],
    hiddenColumns: [],
    frozenRows: 1,
    print: { orientation: 'landscape', repeatRows: { first: 0, last: 0 } },
    ...more,
  };
}

function writing(plan: SheetPlan, sources: Writing['sources'] = [], names: readonly string[] = []): Writing {
  const area = { top: 0, left: 0, bottom: 0, right: 0 };
  const definedNames = names.map((name) => ({ name, sheet: plan.name, area }));
  return { plan: { sheets: [plan], definedNames, shifted: new Set() }, sources };
}

function contents(): readonly (readonly [formula: string | null, value: unknown])[] {
  const model = excel.host.workbook.sheetNamed('评分表');
  return [...(model?.cells() ?? [])]
    .filter(({ column }) => column === 0)
    .sort((a, b) => a.row - b.row)
    .map(({ cell: { formula, value } }) => [formula, value]);
}

describe('文字只是文字', () => {
  const TEXTS = [
    '=HYPERLINK("http://x","点我")',
    '+1',
    '-3',
    '@SUM(A1)',
    "'引号开头",
    '1-2',
    '2020/1/1',
    '50%',
    'TRUE',
    '#N/A',
    ' 12',
    '1e5',
    '上午9:00',
    '一、基本情况',
    '机关事务',
  ];

  it('写进去的文字不会变成公式、数、日期或真假', async () => {
    expect(await host.write(writing(sheet(TEXTS.map((each, row) => text(row, each)))), TASK)).toEqual(DONE);
    expect(contents()).toEqual(TEXTS.map((each) => [null, each]));
  });

  it('重写失败后放回去的仍是文字', async () => {
    await host.write(writing(sheet(TEXTS.map((each, row) => text(row, each)))), TASK);
    const before = state();
    excel.host.faults.failAt(3, 'GeneralException', 12);
    expect((await host.write(writing(sheet([text(0, '新')])), TASK)).ok).toBe(false);
    expect(state()).toEqual(before);
  });

  it('太长的文字截到单元格放得下，太长的公式写成它的值', async () => {
    const formula = `1+${'1+'.repeat(5000)}1`;
    const plan = sheet([
      text(0, '长'.repeat(40_000)),
      cell(1, 0, { kind: 'formula', formula, cached: '很多' }),
    ]);
    expect(await host.write(writing(plan), TASK)).toEqual(DONE);
    const [[, long], [longFormula, value]] = contents() as [[null, string], [null, string]];
    expect([long.length, longFormula, value]).toEqual([32_767, null, '很多']);
  });
});

describe('可选项', () => {
  const range = { top: 0, left: 0, bottom: 1, right: 0 };
  const validations = (choices: readonly string[]) => ({
    validations: [{ range, choices, prompt: '请选择' }],
  });
  const found = () => excel.host.workbook.sheetNamed('评分表')?.validations ?? [];

  it('其他填法先问一声，不拒绝', async () => {
    await host.write(writing(sheet([text(0, '是')], validations(['是', '否']))), TASK);
    expect(
      found().map(({ area, validation }) => [area, validation.rule, validation.errorAlert.style]),
    ).toEqual([[range, { list: { inCellDropDown: true, source: '是,否' } }, 'Warning']]);
  });

  it.each([
    ['带逗号', ['甲,乙', '丙']],
    ['太长', Array.from({ length: 60 }, (_, index) => `第${index}项办法`)],
  ])('%s的可选项列不出来，就不列，照样写入', async (_, choices) => {
    expect(await host.write(writing(sheet([text(0, '是')], validations(choices))), TASK)).toEqual(DONE);
    expect(found()).toEqual([]);
  });
});

describe('写入前看来源', () => {
  async function regionOf(range: CellRange): Promise<Writing['sources']> {
    const snapshot = await read();
    const found = snapshot.sheets.find(({ name }) => name === range.sheet);
    if (found === undefined) throw new Error(range.sheet);
    return [{ range, fingerprint: fingerprintOf(found, range) }];
  }
  const region = { ...cellAt(SAMPLE, SOURCE, 0, 0), bottom: 30, right: 8 };

  it('来源里结果为空文字的公式、日期和错误值都认得，不误报改动', async () => {
    excel.host.user.type(SOURCE, 'H5', '=""');
    excel.host.user.type(SOURCE, 'H6', '=1/0');
    excel.host.user.type(SOURCE, 'H7', '2020/1/1');
    const sources = await regionOf(region);
    expect(await host.write(writing(sheet([text(0, '得分')]), sources), TASK)).toEqual(DONE);
  });

  it('来源多出一个数就是改动', async () => {
    const sources = await regionOf(region);
    excel.host.user.type(SOURCE, 'H5', 0);
    expect(await host.write(writing(sheet([text(0, '得分')]), sources), TASK)).toMatchObject({
      ok: false,
      problem: { code: 'changedMeanwhile', place: SOURCE },
    });
  });

  it('来源表改了名也是改动', async () => {
    const sources = await regionOf(region);
    excel.host.user.renameSheet(SOURCE, '改名');
    expect(await host.write(writing(sheet([text(0, '得分')]), sources), TASK)).toMatchObject({
      ok: false,
      problem: { code: 'changedMeanwhile', place: SOURCE },
    });
  });
});

describe('写入途中', () => {
  it.each([2, 3])('第 %i 次同步的答复丢了：工作簿与之前一样', async (request) => {
    await host.write(writing(sheet([text(0, '旧')]), [], ['绩效_旧']), TASK);
    const before = state();
    excel.host.faults.at(request, { kind: 'lostAnswer', code: 'RichApiConnectionFailure' });
    const again = writing(sheet([text(0, '新')]), [], ['绩效_旧', '绩效_新']);
    expect(await host.write(again, TASK)).toMatchObject({ ok: false, problem: { code: 'connectionLost' } });
    expect(state()).toEqual(before);
  });

  it.each([1, 2, 3])('第 %i 次同步时取消：照旧，或已经写完', async (request) => {
    await host.write(writing(sheet([text(0, '旧')])), TASK);
    const before = state();
    const signal = { aborted: false };
    const act = () => {
      signal.aborted = true;
    };
    excel.host.faults.at(request, { kind: 'interference', act });
    const result = await host.write(writing(sheet([text(0, '新')])), { ...TASK, signal });
    if (request < 3) expect(result).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
    else expect(result).toEqual(DONE);
    expect(request < 3 ? state() : contents()).toEqual(request < 3 ? before : [[null, '新']]);
  });

  it.each([2, 3])('第 %i 次同步前有人开始编辑单元格：等他编辑完，写完', async (request) => {
    const editing = (isEditing: boolean) => () => {
      excel.host.user.isEditing = isEditing;
    };
    excel.host.faults.at(request, { kind: 'interference', act: editing(true) });
    excel.host.faults.at(request + 1, { kind: 'interference', act: editing(false) });
    expect(await host.write(writing(sheet([text(0, '新')])), TASK)).toEqual(DONE);
    expect(contents()).toEqual([[null, '新']]);
  });

  it.each([2, 3])('第 %i 次同步时我们的表刚被保护：说明，放回原样', async (request) => {
    await host.write(writing(sheet([text(0, '旧')])), TASK);
    const before = state();
    excel.host.faults.failAt(request, 'AccessDenied', 1);
    const result = await host.write(writing(sheet([text(0, '新')])), TASK);
    expect(result).toMatchObject({ ok: false, problem: { code: 'sheetProtected' } });
    expect(state()).toEqual(before);
  });

  it('不重新读也能再写一次', async () => {
    await host.write(writing(sheet([text(0, '旧')])), TASK);
    expect(await host.write(writing(sheet([text(0, '新')])), TASK)).toEqual(DONE);
    expect(contents()).toEqual([[null, '新']]);
  });

  it('撤销之后还能再写', async () => {
    await host.write(writing(sheet([text(0, '旧')])), TASK);
    await host.undo(false);
    expect(await host.write(writing(sheet([text(0, '新')])), TASK)).toEqual(DONE);
  });

  it('Excel 不肯合成一步撤销时，改用分步写入，并记住', async () => {
    excel.close();
    await open('1.20');
    excel.host.faults.failAt(3, 'UndoNotSupported', 4);
    expect(await host.write(writing(sheet([text(0, '新')])), TASK)).toEqual(DONE);
    excel.host.traffic.enter('second');
    expect(await host.write(writing(sheet([text(0, '再')])), TASK)).toEqual(DONE);
    expect(excel.host.traffic.of('second').requests).toBe(3);
  });
});

describe('人们在我们的表上加了东西', () => {
  const lines = (...values: readonly string[]) =>
    writing(sheet(values.map((value, row) => text(row, value))));
  const lost = (...extras: readonly string[]) => ({
    ok: true,
    value: [{ code: 'sheetExtrasLost', severity: 'warning', cells: [], sheet: '评分表', extras }],
  });
  const model = () => excel.host.workbook.sheetNamed('评分表');

  it('筛选着也写得全：先显示所有行，写完筛选按钮还在，条件去掉并说明', async () => {
    await host.write(lines('得分', '旧一', '旧二'), TASK);
    excel.host.user.filter('评分表', 'A1:B3', [1]);
    excel.host.traffic.enter('rewrite');
    expect(await host.write(lines('得分', '新一', '新二'), TASK)).toEqual(lost('filterCriteria'));
    expect(excel.host.traffic.of('rewrite').requests).toBe(3);
    expect(contents()).toEqual([
      [null, '得分'],
      [null, '新一'],
      [null, '新二'],
    ]);
    expect(model()?.filter).toEqual({ area: { top: 0, left: 0, bottom: 2, right: 1 }, rows: new Set() });
    expect(model()?.hiddenRows).toEqual(new Set());
    expect(await host.write(lines('得分', '新一', '新二'), TASK)).toEqual(DONE);
  });

  it('各行移了位，筛选整个去掉并说明', async () => {
    await host.write(lines('得分', '旧'), TASK);
    excel.host.user.filter('评分表', 'A1:B2', []);
    const { plan, sources } = lines('得分', '插入', '旧');
    const shifted = { plan: { ...plan, shifted: new Set(['评分表']) }, sources };
    expect(await host.write(shifted, TASK)).toEqual(lost('filter'));
    expect(model()?.filter).toBeNull();
  });

  it('写入之后又筛选了，撤销照样放回每一行', async () => {
    await host.write(lines('得分', '旧一', '旧二'), TASK);
    await host.write(lines('得分', '新一', '新二'), TASK);
    excel.host.user.filter('评分表', 'A1:B3', [1, 2]);
    expect(await host.undo(false)).toEqual(UNDONE);
    expect(contents().map(([, value]) => value)).toEqual(['得分', '旧一', '旧二']);
    expect(model()?.hiddenRows).toEqual(new Set());
  });

  it('写到一半出错，筛选按钮也放回去', async () => {
    await host.write(lines('得分', '旧'), TASK);
    excel.host.user.filter('评分表', 'A1:B2', [1]);
    excel.host.faults.failAt(3, 'GeneralException', 2);
    expect(await host.write(lines('得分', '新'), TASK)).toMatchObject({ ok: false });
    expect(contents().map(([, value]) => value)).toEqual(['得分', '旧']);
    expect(model()?.filter?.area).toEqual({ top: 0, left: 0, bottom: 1, right: 1 });
  });

  it('手工隐藏的行重写后都显示，撤销时放回', async () => {
    await host.write(lines('得分', '旧'), TASK);
    model()?.hiddenRows.add(1);
    await host.write(lines('得分', '新'), TASK);
    expect(model()?.hiddenRows).toEqual(new Set());
    await host.undo(false);
    expect(model()?.hiddenRows).toEqual(new Set([1]));
  });

  it('条件格式随单元格清掉，说明', async () => {
    await host.write(lines('得分'), TASK);
    const written = model();
    if (written !== null) written.conditionalFormats = 2;
    expect(await host.write(lines('得分'), TASK)).toEqual(lost('conditionalFormats'));
  });

  it('套用了表格的不写，请人先转换为区域', async () => {
    await host.write(lines('旧'), TASK);
    const written = model();
    if (written !== null) written.tables = 1;
    expect(await host.write(lines('新'), TASK)).toEqual({
      ok: false,
      problem: { code: 'sheetHoldsTable', place: '评分表', detail: null },
    });
    expect(contents()).toEqual([[null, '旧']]);
  });
});

describe('撤销', () => {
  it('回到上一次写入、又被手工改过的样子', async () => {
    await host.write(
      writing(
        sheet([text(0, '旧'), text(3, '合并')], { merges: [{ top: 3, left: 0, bottom: 3, right: 1 }] }),
        [],
        ['绩效_得分'],
      ),
      TASK,
    );
    excel.host.user.type('评分表', 'A2', "'=1+1");
    excel.host.user.type('评分表', 'A6', '=1+1');
    excel.host.workbook.sheetNamed('评分表')?.hiddenColumns.add(1);
    const before = state();
    const wider = {
      hiddenColumns: [0],
      frozenRows: 0,
      columnWidths: [9, 10],
      rowHeights: new Map([[2, 50]]),
    };
    const area = { top: 5, left: 0, bottom: 5, right: 0 };
    const again = writing(sheet([text(0, '新')], wider));
    const definedNames = [{ name: '绩效_得分', sheet: '评分表', area }];
    await host.write({ ...again, plan: { ...again.plan, definedNames } }, TASK);
    expect(await host.undo(false)).toEqual(UNDONE);
    expect(state()).toEqual(before);
  });

  it('写入后来源改了、得分跟着变，不算改过我们的表', async () => {
    const formula = `'${SOURCE}'!H5`;
    await host.write(writing(sheet([cell(0, 0, { kind: 'formula', formula, cached: '' })])), TASK);
    excel.host.user.type(SOURCE, 'H5', 7);
    expect(await host.undo(false)).toEqual(UNDONE);
  });

  it('我们的表已被删去：先问，坚持撤销就放回写入之前的表', async () => {
    await host.write(writing(sheet([text(0, '旧')])), TASK);
    const before = state();
    await host.write(writing(sheet([text(0, '新')])), TASK);
    excel.host.user.deleteSheet('评分表');
    expect(await host.undo(false)).toMatchObject({ ok: false, problem: { code: 'editedSinceWritten' } });
    expect(await host.undo(true)).toEqual(UNDONE);
    expect(state()).toEqual(before);
  });

  it('撤销到一半出错，再撤销一次就好', async () => {
    const before = state();
    await host.write(writing(sheet([text(0, '旧')])), TASK);
    excel.host.faults.failAt(3, 'ServiceNotAvailable', 1);
    expect(await host.undo(false)).toMatchObject({ ok: false, problem: { code: 'connectionLost' } });
    expect(await host.undo(false)).toEqual(UNDONE);
    expect(state()).toEqual(before);
  });
});

describe('跟着选择走', () => {
  it('选中的单元格会告诉我们；退订以后不再告诉', async () => {
    await read();
    const heard: string[] = [];
    const stop = host.onSelect(({ sheet: name, top, left }) => heard.push(`${name} ${top},${left}`));
    await turns();
    excel.host.user.select(SOURCE, 'F23');
    await turns();
    stop();
    await turns();
    excel.host.user.select(SOURCE, 'F24');
    await turns();
    expect(heard).toEqual([`${SOURCE} 22,5`]);
    expect(excel.host.open.events.listenerCount).toBe(0);
  });

  it('新写的表里选中单元格，也会告诉我们', async () => {
    await read();
    const heard: string[] = [];
    const stop = host.onSelect(({ sheet: name }) => heard.push(name));
    await turns();
    await host.write(writing(sheet([text(0, '得分')])), TASK);
    excel.host.user.select('评分表', 'A1');
    await turns();
    expect(heard).toContain('评分表');
    stop();
    await turns();
  });
});
