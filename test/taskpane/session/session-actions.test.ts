import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkbookHost } from '../../../src/app/workbook-host';
import { cellAt } from '../../../src/domain/cell-address';
import { decimal } from '../../../src/domain/money/decimal';
import { failure, success } from '../../../src/domain/result';
import { turns } from '../../turns';
import { SAMPLE, sampleHost, sessionOn, until, untilRead, untilTold } from './session-on-sample';

const NEVER = new Promise<never>(() => undefined);

function problem(code: 'changedMeanwhile' | 'cellBeingEdited' | 'editedSinceWritten') {
  return Promise.resolve(failure({ code, place: null, detail: null }));
}

async function session(change: (host: WorkbookHost) => Partial<WorkbookHost> = () => ({})) {
  const sample = await sampleHost();
  return { ...sample, ...sessionOn({ ...sample.host, ...change(sample.host) }) };
}

describe('一键评分', () => {
  test('没有存疑时读取、评分并写入，最后停在评分一步', async () => {
    const pane = await session();
    pane.actions.runAll();
    const after = await untilTold(pane);
    expect(after.notice).toEqual({
      intent: 'success',
      text: '评分表已写入：得分 93 分，等次“优秀”。',
      action: null,
    });
    expect([after.step, after.writtenNow, after.undoable]).toEqual(['scoring', true, true]);
    expect(pane.page.scoredWorkbook()).not.toBeNull();
    const names = after.assessment?.workbooks[0]?.sheets.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['基础数据表', '评分表', '溯源表']));
  });

  test('有存疑时不写入，停在识别一步并说出处数', async () => {
    const pane = await session((host) => ({
      read: async (task) => {
        const read = await host.read(task);
        if (!read.ok) return read;
        const sheets = read.value.sheets.map((sheet) =>
          sheet.name === '基本支出决算表' ? { ...sheet, visibility: 'hidden' as const } : sheet,
        );
        return success({ ...read.value, sheets });
      },
      write: () => Promise.reject(new Error('不应写入')),
    }));
    pane.actions.runAll();
    const after = await untilTold(pane);
    expect(after.step).toBe('recognition');
    expect(after.notice?.text).toBe(
      `有 ${String(after.overview?.openDoubts)} 处存疑，没有写入。请逐处确认后再点“一键评分”，或直接到“写入”。`,
    );
    expect(after.overview?.openDoubts).toBeGreaterThan(0);
    expect(after.writtenNow).toBe(false);
  });

  test('读取以后来源又有改动时没有写入，并提供重新读取', async () => {
    const pane = await session(() => ({ write: () => problem('changedMeanwhile') }));
    pane.actions.runAll();
    const after = await untilTold(pane);
    expect([after.notice?.intent, after.notice?.action, after.writtenNow]).toEqual([
      'error',
      'rescan',
      false,
    ]);
    expect(after.step).toBe('writing');
  });
});

describe('出错和停止', () => {
  test('单元格正在编辑时说明原因，重试后继续', async () => {
    let edited = true;
    const pane = await session((host) => ({
      read: (task) => (edited ? problem('cellBeingEdited') : host.read(task)),
    }));
    pane.actions.start();
    const told = await untilTold(pane);
    expect([told.notice?.action, told.assessment]).toEqual(['retry', null]);
    edited = false;
    pane.actions.retry();
    const after = await untilRead(pane);
    expect([after.notice, after.step]).toEqual([null, 'recognition']);
  });

  test('意外的错误也成为提示，不会抛出', async () => {
    const pane = await session(() => ({ read: () => Promise.reject(new Error('坏了')) }));
    pane.actions.start();
    const { notice } = await untilTold(pane);
    expect([notice?.intent, notice?.text.includes('坏了')]).toEqual(['error', true]);
  });

  test('停止以后才到的结果不再采用', async () => {
    let arrive = (): void => undefined;
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    let reading: Promise<unknown> = arrived;
    const pane = await session((host) => ({
      read: (task) => {
        const read = arrived.then(() => host.read({ ...task, signal: { aborted: false } }));
        reading = read;
        return read;
      },
    }));
    pane.actions.start();
    await until(pane, ({ task }) => task?.kind === 'read');
    pane.actions.cancel();
    arrive();
    await reading;
    await turns();
    const { assessment, task, notice } = pane.store.session();
    expect([assessment, task, notice?.text]).toEqual([null, null, '已停止，工作簿没有改动。']);
  });

  test('写入被停止时等主机回答；再按一次才放弃，并说明结果不明', async () => {
    const pane = await session(() => ({ write: () => NEVER }));
    pane.actions.start();
    await untilRead(pane);
    pane.actions.write();
    await until(pane, ({ task }) => task?.kind === 'write');
    pane.actions.cancel();
    expect(pane.store.session().task?.subject).toBe('正在停止');
    pane.actions.cancel();
    const { task, notice } = pane.store.session();
    expect([task, notice?.intent, notice?.action]).toEqual([null, 'warning', 'rescan']);
  });

  test('停得太晚，已经写入的照实说', async () => {
    let cancel = (): void => undefined;
    const pane = await session((host) => ({
      write: async (writing, task) => {
        const written = await host.write(writing, { ...task, signal: { aborted: false } });
        cancel();
        return written;
      },
    }));
    cancel = pane.actions.cancel;
    pane.actions.start();
    await untilRead(pane);
    pane.actions.write();
    const after = await untilTold(pane);
    expect([after.notice?.intent, after.undoable, after.writtenNow]).toEqual(['success', true, true]);
  });
});

describe('写入时没能留下的', () => {
  test('和得分一起说明，不当成顺利完成', async () => {
    const lost = {
      code: 'sheetExtrasLost',
      severity: 'warning',
      cells: [],
      sheet: '评分表',
      extras: ['filter'],
    } as const;
    const pane = await session((host) => ({
      write: async (writing, task) => {
        const written = await host.write(writing, task);
        return written.ok ? success([lost]) : written;
      },
    }));
    pane.actions.runAll();
    const after = await untilTold(pane);
    expect(after.notice).toEqual({
      intent: 'warning',
      text: '评分表已写入：得分 93 分，等次“优秀”。重写“评分表”时没有保留自动筛选。请按需要重新设置。',
      action: null,
    });
    expect([after.step, after.writtenNow]).toEqual(['scoring', true]);
  });
});

describe('回答、写入和撤销', () => {
  const override = {
    kind: 'override',
    answer: { indicator: 'threePublicControl', score: decimal(1), reason: '试改' },
  } as const;

  test('改分后得分随之改变；写入后改分留在表里，撤销后回到答案里', async () => {
    const pane = await session();
    pane.actions.start();
    const read = await untilRead(pane);
    const [line] = read.assessment?.system.indicators ?? [];
    if (line === undefined) throw new Error('没有指标');
    const answer = { ...override.answer, indicator: line.id };
    pane.actions.answer({ kind: 'override', answer });
    const answered = await until(pane, ({ overview }) => overview?.total !== read.overview?.total);
    expect(answered.answers.overrides).toEqual([answer]);
    await untilRead(pane);
    pane.actions.write();
    const written = await untilTold(pane);
    expect([written.answers.overrides, written.overview?.total]).toEqual([[], answered.overview?.total]);
    pane.actions.undo(false);
    const undone = await until(pane, ({ notice }) => notice?.intent === 'info');
    expect([undone.answers.overrides, undone.undoable, undone.writtenNow]).toEqual([[answer], false, false]);
    expect(undone.overview?.total).toBe(answered.overview?.total);
  });

  test('写入之后表又被改过时，撤销要再确认一次', async () => {
    const forced: boolean[] = [];
    const pane = await session((host) => ({
      undo: (force) => {
        forced.push(force);
        return force ? host.undo(force) : problem('editedSinceWritten');
      },
    }));
    pane.actions.runAll();
    await untilTold(pane);
    pane.actions.undo(false);
    const told = await until(pane, ({ notice }) => notice?.intent === 'error');
    expect([told.notice?.action, told.undoable]).toEqual(['forceUndo', true]);
    pane.actions.undo(true);
    await until(pane, ({ undoable }) => !undoable);
    expect(forced).toEqual([false, true]);
  });

  test('正在写入时的回答不记下，并说明', async () => {
    const pane = await session(() => ({ write: () => NEVER }));
    pane.actions.start();
    await untilRead(pane);
    pane.actions.write();
    await until(pane, ({ task }) => task?.kind === 'write');
    pane.actions.answer(override);
    const after = await until(pane, ({ notice }) => notice !== null);
    expect([after.answers.overrides, after.task?.kind]).toEqual([[], 'write']);
  });
});

describe('选中和改动单元格', () => {
  test('选中评分表的一行，打开那一项的依据', async () => {
    const pane = await session();
    const end = pane.begin(null, []);
    pane.actions.runAll();
    const scored = await untilTold(pane);
    const scores = scored.assessment?.workbooks[0]?.sheets.find(({ name }) => name === '评分表');
    pane.actions.goTo('report');
    for (let row = 0; row < (scores?.cells.rowCount ?? 0); row += 1)
      pane.select(cellAt(SAMPLE, '评分表', row, 3));
    const after = await until(pane, ({ indicator }) => indicator !== null);
    expect(after.step).toBe('scoring');
    end();
  });

  test('选中来源表的单元格只记下位置，不离开当前一步', async () => {
    const pane = await session();
    const end = pane.begin('start', []);
    await untilRead(pane);
    pane.select(cellAt(SAMPLE, '基本支出决算表', 22, 5));
    await until(pane, ({ selected }) => selected !== null);
    await turns();
    const { step, indicator, selected } = pane.store.session();
    expect([step, indicator, selected?.sheet]).toEqual(['recognition', null, '基本支出决算表']);
    end();
  });

  test('来源单元格改动后标出，刷新后不再标出；别处的改动不标', async () => {
    const pane = await session();
    const end = pane.begin('start', []);
    const read = await untilRead(pane);
    const table = read.assessment?.scanned.tables.find(({ range }) => range.sheet === '基本支出决算表');
    pane.change(cellAt(SAMPLE, '没有的表', 0, 0));
    pane.change(cellAt(SAMPLE, table?.range.sheet ?? '', table?.range.top ?? 0, table?.range.left ?? 0));
    const stale = await until(pane, ({ stale: ranges }) => ranges.length > 0);
    expect(stale.stale.map(({ sheet }) => sheet)).toEqual(['基本支出决算表']);
    pane.actions.refresh();
    const after = await untilTold(pane);
    expect([after.stale, after.changes, after.notice?.text]).toEqual([
      [],
      null,
      '已重新读取，得分和数据没有变化。',
    ]);
    end();
  });
});

describe('另外的文件和报告', () => {
  test('读不了的文件说明原因，读得了的照样添加', async () => {
    const pane = await session();
    pane.actions.start();
    await untilRead(pane);
    const sample = readFileSync(join(__dirname, '../../../assets/sample', SAMPLE));
    pane.actions.addFiles([new File(['不是表格'], '坏.xlsx'), new File([sample], '上年.xlsx')]);
    const after = await untilTold(pane);
    expect(after.extra.map(({ name }) => name)).toEqual(['上年.xlsx']);
    expect([after.notice?.intent, after.notice?.text.startsWith('“坏.xlsx”')]).toEqual(['error', true]);
    expect(after.assessment?.workbooks).toHaveLength(2);
    pane.actions.removeFile('上年.xlsx');
    const removed = await until(pane, ({ assessment }) => assessment?.workbooks.length === 1);
    expect(removed.extra).toEqual([]);
  });

  test('与当前工作簿同名的文件不添加', async () => {
    const pane = await session();
    pane.actions.start();
    await untilRead(pane);
    pane.actions.addFiles([new File(['x'], SAMPLE)]);
    const after = await untilTold(pane);
    expect([after.extra, after.notice?.intent]).toEqual([[], 'error']);
  });

  test('报告以单位和年度命名保存', async () => {
    const pane = await session();
    pane.actions.start();
    await untilRead(pane);
    pane.actions.saveReport();
    const { notice } = await untilTold(pane);
    expect([notice?.text, pane.saved]).toEqual([
      '自评报告已保存。',
      ['邵东市机关事务服务中心2020年度-自评报告.docx'],
    ]);
  });

  test('不能保存文件的地方照实说，剪贴板被拒绝也照实说', async () => {
    const { host } = await sampleHost();
    const pane = sessionOn(host, { saveFile: null, copy: () => Promise.resolve(false) });
    pane.actions.start();
    await untilRead(pane);
    pane.actions.saveReport();
    expect((await untilTold(pane)).notice?.text).toContain('不能保存文件');
    pane.actions.copyReport();
    expect((await until(pane, ({ notice }) => notice?.intent === 'warning')).notice?.text).toContain(
      '没有允许复制',
    );
  });
});
