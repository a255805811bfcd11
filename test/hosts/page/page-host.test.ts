import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import type { HostTask, Writing } from '../../../src/app/workbook-host';
import { cellAt, type CellRange } from '../../../src/domain/cell-address';
import { workbookReader } from '../../../src/hosts/file/workbook-reader';
import { workbookWriter } from '../../../src/hosts/file/workbook-writer';
import { codecNode } from '../../../src/hosts/file/zip/codec-node';
import { openWorkbook, type PageFilePorts } from '../../../src/hosts/page/opened-workbook';
import { pageHost, type PageHost } from '../../../src/hosts/page/page-host';
import type { WorkbookPlan } from '../../../src/workbook/plan/plan';

const SAMPLE = '机关事务服务中心2020年度.xlsx';
const sampleBytes = Uint8Array.from(
  readFileSync(join(__dirname, '../../../assets/sample', '机关事务服务中心2020年度.xlsx')),
);

const ports: PageFilePorts = {
  reader: workbookReader(codecNode),
  writer: () => Promise.resolve(workbookWriter(codecNode)),
};

const task: HostTask = { signal: { aborted: false }, progress: () => undefined };

/** A writing of one sheet with one text. */
function writing(name: string): Writing {
  const sheet: WorkbookPlan['sheets'][number] = {
    name,
    columnWidths: [12],
    rowHeights: new Map(),
    cells: [{ row: 0, column: 0, content: { kind: 'text', text: '得分' }, style: 'text', link: null }],
    merges: [],
    validations: [],
    hiddenColumns: [],
    frozenRows: 0,
    print: { orientation: 'portrait', repeatRows: null },
  };
  return { plan: { sheets: [sheet], definedNames: [], shifted: new Set() }, sources: [] };
}

async function opened(name: string, bytes: Uint8Array, filePorts = ports): Promise<PageHost> {
  const workbook = await openWorkbook({ name, bytes }, ports);
  if (!workbook.ok) throw new Error(workbook.problem.code);
  return pageHost(workbook.value, filePorts);
}

const sample = (): Promise<PageHost> => opened(SAMPLE, sampleBytes);

async function sheetNames({ host }: PageHost): Promise<readonly string[]> {
  const read = await host.read(task);
  if (!read.ok) throw new Error(read.problem.code);
  return read.value.sheets.map(({ name }) => name);
}

function oldWorkbook(): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['收入', 5]]), '收支总表');
  return new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
}

describe('网页上打开的工作簿', () => {
  it('写入后能读到新表，并能存成文件；写入前没有可存的', async () => {
    const page = await sample();
    const before = await sheetNames(page);
    expect(page.scoredWorkbook()).toBeNull();
    expect(await page.host.write(writing('评分表'), task)).toEqual({ ok: true, value: [] });
    expect(await sheetNames(page)).toEqual([...before, '评分表']);
    const saved = page.scoredWorkbook();
    expect(saved?.name).toBe('机关事务服务中心2020年度-绩效自评.xlsx');
    const again = await ports.reader.read({ name: 'x', bytes: saved?.bytes ?? new Uint8Array() });
    expect(again.ok && again.value.sheets.map(({ name }) => name)).toEqual([...before, '评分表']);
  });

  it('再次写入从打开时的原件写起，不会累加', async () => {
    const page = await sample();
    const before = await sheetNames(page);
    await page.host.write(writing('评分表'), task);
    await page.host.write(writing('另一张'), task);
    expect(await sheetNames(page)).toEqual([...before, '另一张']);
  });

  it('撤销一次回到写入前，再撤销没有可撤的', async () => {
    const page = await sample();
    const before = await sheetNames(page);
    await page.host.write(writing('评分表'), task);
    expect(await page.host.undo(false)).toEqual({ ok: true, value: null });
    expect([await sheetNames(page), page.scoredWorkbook()]).toEqual([before, null]);
    expect(await page.host.undo(false)).toMatchObject({ problem: { code: 'nothingToUndo' } });
  });

  it('.xls 写成新工作簿，查看时原表仍在前面', async () => {
    const page = await opened('决算.xls', oldWorkbook());
    expect([page.host.target?.(), (await sample()).host.target?.()]).toEqual(['newWorkbook', 'sameWorkbook']);
    expect(await page.host.write(writing('评分表'), task)).toMatchObject({ ok: true });
    expect(await sheetNames(page)).toEqual(['收支总表', '评分表']);
    const saved = page.scoredWorkbook();
    expect(saved?.name).toBe('决算-绩效自评.xlsx');
    const alone = await ports.reader.read({ name: 'x', bytes: saved?.bytes ?? new Uint8Array() });
    expect(alone.ok && alone.value.sheets.map(({ name }) => name)).toEqual(['评分表']);
  });

  it('写到一半停下，什么都没有变', async () => {
    const signal = { aborted: false };
    const stopping: PageFilePorts = {
      ...ports,
      writer: () => {
        signal.aborted = true;
        return ports.writer();
      },
    };
    const page = await opened(SAMPLE, sampleBytes, stopping);
    const before = page.view.current();
    const written = await page.host.write(writing('评分表'), { ...task, signal });
    expect(written).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
    expect([page.view.current(), page.scoredWorkbook()]).toEqual([before, null]);
  });

  it('写出的文件读不回来，就当没有写，并说明原因', async () => {
    const page = await opened(SAMPLE, sampleBytes, {
      ...ports,
      reader: {
        read: ({ name }) =>
          Promise.resolve({ ok: false, problem: { code: 'tooLarge', file: name, detail: null } }),
      },
    });
    expect(await page.host.write(writing('评分表'), task)).toMatchObject({
      problem: { code: 'unexpected', detail: expect.stringContaining('超过可以安全处理的大小') as string },
    });
    expect([page.scoredWorkbook(), await page.host.undo(false)]).toMatchObject([
      null,
      { problem: { code: 'nothingToUndo' } },
    ]);
  });
});

it('打不开的文件说明原因', async () => {
  const text = { name: '说明.xlsx', bytes: new TextEncoder().encode('不是工作簿') };
  expect(await openWorkbook(text, ports)).toMatchObject({
    problem: { code: 'plainText', file: '说明.xlsx' },
  });
});

describe('查看与选择', () => {
  it('查看来源：本工作簿的单元格交给视图；别的文件、没有的表说明不能', async () => {
    const page = await sample();
    const [sheet = ''] = await sheetNames(page);
    const cell = cellAt(SAMPLE, sheet, 3, 2);
    expect(await page.host.show(cell)).toEqual({ ok: true, value: null });
    expect(page.view.current().shown).toEqual(cell);
    expect(await page.host.show({ ...cell, workbook: '去年.xlsx' })).toMatchObject({
      problem: { code: 'otherWorkbookInFront', place: '去年.xlsx' },
    });
    expect(await page.host.show({ ...cell, sheet: '没有' })).toMatchObject({
      problem: { code: 'sheetMissing', place: '没有' },
    });
  });

  it('视图里选中的单元格告诉面板；退订后不再告诉', async () => {
    const page = await sample();
    const cell = cellAt(SAMPLE, '表', 1, 1);
    const told: CellRange[] = [];
    const stop = page.host.onSelect((range) => told.push(range));
    page.view.select(cell);
    stop();
    page.view.select({ ...cell, top: 9 });
    expect([told, await page.host.selected()]).toEqual([[cell], { ...cell, top: 9 }]);
  });

  it('状态只在本次打开期间记着', async () => {
    const page = await sample();
    await page.host.saveState('{"v":1}');
    expect([await page.host.loadState(), await (await sample()).host.loadState()]).toEqual(['{"v":1}', null]);
  });
});
