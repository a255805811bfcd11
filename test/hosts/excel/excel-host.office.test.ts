import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NO_ANSWERS, type AnswerChange } from '../../../src/app/answers/answers';
import { applyChange } from '../../../src/app/answers/apply-change';
import { assess } from '../../../src/app/assess';
import type { Assessment } from '../../../src/app/assessment';
import type { WorkbookHost } from '../../../src/app/workbook-host';
import { writingOf } from '../../../src/app/writing';
import { cellAt } from '../../../src/domain/cell-address';
import { decimal } from '../../../src/domain/money/decimal';
import { excelHost } from '../../../src/hosts/excel/excel-host';
import { CELL_LOOKS } from '../../../src/workbook/plan/cell-looks';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { countySystem } from '../../acceptance/evaluate-samples';
import { startExcel, type RunningExcel } from '../../office-host/node/start-excel';
import { holdTime, passTime, releaseTime } from '../../own-time';
import { turns } from '../../turns';
import { stateOf } from './state-of';

const SAMPLE = '机关事务服务中心2020年度.xlsx';
const OWN = ['基础数据表', '评分表', '溯源表'];
const bytes = readFileSync(join(__dirname, '../../fixtures/samples', SAMPLE));
const PATIENCE = { tries: 2, pause: 2, answer: 120_000, highlight: 1 };
const task = () => ({ signal: { aborted: false }, progress: () => undefined });
let excel: RunningExcel;
let host: WorkbookHost;

beforeEach(async () => {
  excel = await startExcel(bytes, SAMPLE);
  host = excelHost(PATIENCE);
});
afterEach(() => {
  excel.close();
});

async function read(): Promise<WorkbookSnapshot> {
  const snapshot = await host.read(task());
  if (!snapshot.ok) throw new Error(JSON.stringify(snapshot.problem));
  return snapshot.value;
}

function assessed(snapshot: WorkbookSnapshot, ...changes: readonly AnswerChange[]): Assessment {
  const answers = changes.reduce(applyChange, NO_ANSWERS);
  const wanted = { year: null, unitName: null };
  const system = countySystem();
  const result = assess(
    { workbooks: [snapshot], target: 'sameWorkbook', wanted, system, answers },
    () => undefined,
  );
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

const total = ({ scored }: Assessment): number => scored.evaluation.total.toNumber();
const write = (assessment: Assessment) => host.write(writingOf(assessment).writing, task());

describe('写入 Excel', () => {
  it('三次同步写入三张表，公式由另一引擎算出与计划相同的值', async () => {
    const assessment = assessed(await read());
    excel.host.traffic.enter('write');
    expect(await write(assessment)).toEqual({ ok: true, value: [] });
    expect(excel.host.traffic.of('write').requests).toBe(3);
    const { sheets } = await read();
    const { plan } = writingOf(assessment).writing;
    expect(sheets.map(({ name }) => name).slice(-3)).toEqual(OWN);
    expect(await differences(plan)).toEqual([]);
  });

  it('字体、底色、边框、对齐都照样式来，合并盖住的也一样', async () => {
    const assessment = assessed(await read());
    await write(assessment);
    for (const plan of writingOf(assessment).writing.plan.sheets) {
      const model = excel.host.workbook.sheetNamed(plan.name);
      for (const { row, column, style } of plan.cells) {
        const look = CELL_LOOKS[style];
        const merge = model?.mergeAt(row, column) ?? { bottom: row, right: column };
        for (const [y, x] of [
          [row, column],
          [merge.bottom, merge.right],
        ] as const) {
          const found = model?.cellAt(y, x).style;
          expect(found?.font).toMatchObject({ name: look.font.name, size: look.font.size });
          expect(found?.fill).toBe(look.fill === null ? null : `#${look.fill}`);
          expect(found?.horizontalAlignment.toLowerCase()).toBe(look.horizontal);
          const sides = Object.values(found?.borders ?? {}).map((side) => side.style);
          if (look.bordered) expect(sides).toEqual(['Continuous', 'Continuous', 'Continuous', 'Continuous']);
        }
      }
    }
  });

  it('源表一格不动', async () => {
    const before = stateOf(excel.host.workbook);
    await write(assessed(await read()));
    const after = stateOf(excel.host.workbook);
    expect(after.filter(({ name }) => !OWN.includes(name))).toEqual(before);
  });

  it('读回来还是 93 分，再写一次内容不变，也只用三次同步', async () => {
    await write(assessed(await read()));
    const once = stateOf(excel.host.workbook);
    const again = assessed(await read());
    excel.host.traffic.enter('rewrite');
    await write(again);
    expect([total(again), excel.host.traffic.of('rewrite').requests]).toEqual([93, 3]);
    expect(stateOf(excel.host.workbook)).toEqual(once);
  });

  it('手工改的得分在重写后保留', async () => {
    await write(assessed(await read()));
    excel.host.user.type('评分表', 'I10', 7);
    await write(assessed(await read()));
    const kept = assessed(await read());
    expect(kept.scanned.handFilled?.overrides.map(({ score }) => score.toNumber())).toEqual([7]);
    expect(total(kept)).toBe(94);
  });

  it('以 = + - @ 开头的文字只是文字', async () => {
    const evidence = '=HYPERLINK("http://x","点我")';
    const snapshot = await read();
    const line = assessed(snapshot).scored.evaluation.results.find(
      ({ indicator }) => indicator.rule.kind === 'checklist',
    );
    const question = `answer:${line?.indicator.id ?? ''}:1`;
    const answer = { question, answer: '是', evidence };
    await write(assessed(snapshot, { kind: 'question', answer }));
    const sheet = excel.host.workbook.sheets.find(({ name }) => name === '基础数据表');
    const found = stateOf(excel.host.workbook)
      .find(({ name }) => name === sheet?.name)
      ?.cells.find(([, , value]) => value === evidence);
    expect(found?.[1]).toBeNull();
  });
});

/** Planned cells whose value in Excel is another one. */
async function differences(
  plan: ReturnType<typeof writingOf>['writing']['plan'],
): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const asked = plan.sheets.map((sheet) => ({
      sheet,
      range: context.workbook.worksheets.getItem(sheet.name).getRange('A1:Z400').load('values'),
    }));
    await context.sync();
    return asked.flatMap(({ sheet, range }) =>
      sheet.cells.flatMap(({ row, column, content }) => {
        const value: unknown = range.values[row]?.[column];
        const planned =
          content.kind === 'blank'
            ? ''
            : content.kind === 'text'
              ? content.text
              : content.kind === 'number'
                ? content.value.toNumber()
                : typeof content.cached === 'string'
                  ? content.cached
                  : content.cached.toNumber();
        const same =
          typeof planned === 'number' ? Math.abs(Number(value) - planned) < 1e-9 : value === planned;
        return same
          ? []
          : [`${sheet.name} ${String(row)},${String(column)}: ${String(value)} ≠ ${String(planned)}`];
      }),
    );
  });
}

describe('写到一半出了问题', () => {
  const kinds = [1, 2, 3].flatMap((request) =>
    [0, 2, 40]
      .filter((step) => request !== 2 || step < 6)
      .map((afterActions): [number, number] => [request, afterActions]),
  );

  it.each(kinds)(
    '新建时第 %i 次同步做到第 %i 步出错，工作簿与之前完全一样',
    async (request, afterActions) => {
      const assessment = assessed(await read());
      const before = stateOf(excel.host.workbook);
      excel.host.faults.failAt(request, 'GeneralException', afterActions);
      const result = await write(assessment);
      expect(result.ok).toBe(false);
      expect(stateOf(excel.host.workbook)).toEqual(before);
    },
  );

  it.each(kinds)('重写时第 %i 次同步做到第 %i 步出错，原来的表恢复原样', async (request, afterActions) => {
    await write(assessed(await read()));
    excel.host.user.type('评分表', 'J10', '财政局意见');
    excel.host.user.type('基础数据表', 'D5', 16);
    const snapshot = await read();
    const before = stateOf(excel.host.workbook);
    excel.host.faults.failAt(request, 'GeneralException', afterActions);
    const typed = { kind: 'typed', fact: 'vehicles', value: decimal(9) } as const;
    const result = await write(assessed(snapshot, { kind: 'fact', answer: typed }));
    expect(result.ok).toBe(false);
    expect(stateOf(excel.host.workbook)).toEqual(before);
  });

  it('恢复也做不到时如实说明', async () => {
    const assessment = assessed(await read());
    excel.host.faults.failAt(3, 'GeneralException', 5);
    excel.host.faults.failAt(4, 'ServiceNotAvailable');
    expect(await write(assessment)).toMatchObject({ ok: false, problem: { code: 'notRestored' } });
  });

  it('Excel 迟迟不答：先说明，答复来了以后自动撤回', async () => {
    const assessment = assessed(await read());
    const before = stateOf(excel.host.workbook);
    holdTime();
    const act = () => {
      passTime(PATIENCE.answer);
    };
    excel.host.faults.at(3, { kind: 'interference', act });
    const release = excel.host.faults.hangAt(3);
    expect(await write(assessment)).toMatchObject({ ok: false, problem: { code: 'hostBusy' } });
    expect(await write(assessment)).toMatchObject({ ok: false, problem: { code: 'hostBusy' } });
    releaseTime();
    release();
    await turns();
    expect(excel.host.workbook.sheetNamed('评分表')).toBeNull();
    expect(stateOf(excel.host.workbook)).toEqual(before);
  });

  it('读过以后源表被人改了：不写，并说明是哪张表', async () => {
    const assessment = assessed(await read());
    const before = stateOf(excel.host.workbook).length;
    excel.host.user.coAuthorTypes('基本支出决算表', 'F23', 1824000);
    expect(await write(assessment)).toMatchObject({
      ok: false,
      problem: { code: 'changedMeanwhile', place: '基本支出决算表' },
    });
    expect(stateOf(excel.host.workbook)).toHaveLength(before);
  });

  it.each([
    [
      'workbookProtected',
      () => {
        excel.host.user.protectStructure();
      },
    ],
    [
      'readOnly',
      () => {
        excel.host.user.openReadOnly();
      },
    ],
    [
      'cellBeingEdited',
      () => {
        excel.host.user.isEditing = true;
      },
    ],
  ] as const)('%s：不写，并说明原因', async (code, prepare) => {
    const assessment = assessed(await read());
    const before = stateOf(excel.host.workbook);
    prepare();
    expect(await write(assessment)).toMatchObject({ ok: false, problem: { code } });
    expect(stateOf(excel.host.workbook)).toEqual(before);
  });

  it('我们的表被保护时不写，不去解除保护', async () => {
    await write(assessed(await read()));
    const assessment = assessed(await read());
    excel.host.user.protectSheet('评分表');
    expect(await write(assessment)).toMatchObject({
      ok: false,
      problem: { code: 'sheetProtected', place: '评分表' },
    });
  });

  it('途中取消：什么都没有改', async () => {
    const assessment = assessed(await read());
    const before = stateOf(excel.host.workbook);
    const stopping = { signal: { aborted: true }, progress: () => undefined };
    const result = await host.write(writingOf(assessment).writing, stopping);
    expect(result).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
    expect(stateOf(excel.host.workbook)).toEqual(before);
  });
});

describe('撤销本次写入', () => {
  it('新建的表去掉，工作簿与写入前完全一样', async () => {
    const before = stateOf(excel.host.workbook);
    await write(assessed(await read()));
    expect(await host.undo(false)).toEqual({ ok: true, value: null });
    expect(stateOf(excel.host.workbook)).toEqual(before);
  });

  it('写入后手工改过就先说明，确认以后才撤销', async () => {
    await write(assessed(await read()));
    excel.host.user.type('评分表', 'I10', 7);
    expect(await host.undo(false)).toMatchObject({
      ok: false,
      problem: { code: 'editedSinceWritten', place: '评分表' },
    });
    expect(await host.undo(true)).toEqual({ ok: true, value: null });
    expect(stateOf(excel.host.workbook).map(({ name }) => name)).not.toContain('评分表');
  });

  it('没有写入过就没有可撤销的', async () => {
    expect(await host.undo(false)).toMatchObject({ ok: false, problem: { code: 'nothingToUndo' } });
  });
});

describe('定位与事件', () => {
  it('选中来源单元格，不写任何东西', async () => {
    await read();
    const before = stateOf(excel.host.workbook);
    expect(await host.show(cellAt(SAMPLE, '基本支出决算表', 22, 5))).toEqual({ ok: true, value: null });
    expect(await host.selected()).toEqual(cellAt(SAMPLE, '基本支出决算表', 22, 5));
    expect(stateOf(excel.host.workbook)).toEqual(before);
  });

  it('另一个文件的单元格或没有的表：说明，不跳', async () => {
    await read();
    expect(await host.show(cellAt('上年.xlsx', '三公', 0, 0))).toMatchObject({
      ok: false,
      problem: { code: 'otherWorkbookInFront', place: '上年.xlsx' },
    });
    expect(await host.show(cellAt(SAMPLE, '没有的表', 0, 0))).toMatchObject({
      ok: false,
      problem: { code: 'sheetMissing', place: '没有的表' },
    });
  });

  it('隐藏的表不去显示，说明要先取消隐藏', async () => {
    await read();
    const hidden = excel.host.workbook.sheetNamed('基本支出决算表');
    if (hidden !== null) hidden.visibility = 'hidden';
    expect(await host.show(cellAt(SAMPLE, '基本支出决算表', 0, 0))).toMatchObject({
      ok: false,
      problem: { code: 'sheetHidden', place: '基本支出决算表' },
    });
    expect(hidden?.visibility).toBe('hidden');
  });

  it('先标出所在的表，再落到单元格；标出的那一下不当作用户的选择', async () => {
    await read();
    const heard: string[] = [];
    const stop = host.onSelect(({ top, left, bottom, right }) =>
      heard.push([top, left, bottom, right].join()),
    );
    await turns();
    await host.show(cellAt(SAMPLE, '基本支出决算表', 22, 5));
    await turns();
    expect(heard).toEqual(['22,5,22,5']);
    stop();
    await turns();
  });

  it('别人改了单元格会告诉我们，自己写入的不算', async () => {
    const heard: string[] = [];
    const snapshot = await read();
    const stop = host.onChange(({ sheet, top, left }) =>
      heard.push(`${sheet} ${String(top)},${String(left)}`),
    );
    await turns();
    await write(assessed(snapshot));
    excel.host.user.type('基本支出决算表', 'F23', 1);
    await turns();
    expect(heard).toEqual(['基本支出决算表 22,5']);
    stop();
    await turns();
    excel.host.user.type('基本支出决算表', 'F23', 2);
    await turns();
    expect(heard).toHaveLength(1);
  });

  it('状态随文档保存', async () => {
    expect(await host.loadState()).toBeNull();
    await host.saveState('{"version":1}');
    expect(await host.loadState()).toBe('{"version":1}');
  });
});
