import { addressInWorkbook, fullAddress } from '../../../src/domain/cell-address';
import { isFactId, type FactId } from '../../../src/domain/fact/catalogue';
import type { Reading } from '../../../src/domain/fact/reading';
import { best, readAll, type Read } from '../facts-of';
import { sample, truth, type TruthFact } from '../sample-workbooks';

const PUTUO = 'real-putuo-2024/上海市普陀区财政局2024年度部门决算.xlsx';
const WANLI = 'real-wanli-2025/2025年部门预算公开表-万里街道.xlsx';
const ALL_IN_ONE = '机关事务服务中心2020年度.xlsx';
const SEPARATE = ['部门预算公开表2020.xlsx', '部门决算公开表2020.xls', '绩效自评补充资料2020.xlsx'];

function valueOf(reading: Reading | undefined): number | string | null {
  if (reading === undefined) return null;
  return typeof reading.value === 'string' ? reading.value : Number(reading.value.toFixed());
}

function expectedFacts(
  facts: Readonly<Record<string, TruthFact | null>>,
): readonly (readonly [FactId, TruthFact | null])[] {
  return Object.entries(facts).flatMap(([fact, expected]) =>
    isFactId(fact) && expected?.optional !== true && fact !== 'adjustedBudget'
      ? [[fact, expected] as const]
      : [],
  );
}

describe.each([
  ['普陀区财政局2024年度决算', PUTUO, 'real-putuo-2024/truth.json'],
  ['万里街道2025年预算', WANLI, 'real-wanli-2025/truth.json'],
])('%s', (_, path, truthPath) => {
  let read: Read;
  beforeAll(async () => {
    read = readAll([await sample(path)]);
  });

  test('每个事实的数值和单元格与人工核对一致，没有的不编造', () => {
    for (const [fact, expected] of expectedFacts(truth(truthPath).facts)) {
      const reading = best(read, fact);
      expect([fact, valueOf(reading)]).toEqual([fact, expected?.value ?? null]);
      if (reading !== undefined) expect(expected?.cells).toContain(fullAddress(reading.source));
    }
  });

  test('陷阱里的错误数值都没有被选中', () => {
    for (const trap of truth(truthPath).traps ?? []) {
      if (isFactId(trap.fact))
        expect([trap.fact, valueOf(best(read, trap.fact))]).not.toEqual([trap.fact, trap.wrongValue]);
    }
  });

  test('没有一条误报的错误', () => {
    expect(read.findings.filter((finding) => finding.severity === 'error')).toEqual([]);
  });
});

describe('普陀区财政局2024年度决算的提示', () => {
  test('“三公”决算数空白要提醒；社保 0.01 的差异只是提示；空表有说明', async () => {
    const { findings } = readAll([await sample(PUTUO)]);
    const flagged = findings.filter((finding) => finding.severity === 'warning');
    expect(flagged.map((finding) => [finding.code, finding.cells.map(fullAddress)])).toEqual([
      ['actualNotFilled', truth('real-putuo-2024/truth.json').mustFlag?.[0]?.cells],
    ]);
    const rounded = findings.find(
      (finding) => finding.code === 'identityRounded' && finding.identity.startsWith('社会保障和就业支出：'),
    );
    expect(rounded?.cells.map(addressInWorkbook)).toEqual(["'收支总表'!D12", "'支出决算表'!E13"]);
    const empty = findings.filter((finding) => finding.code === 'tableEmptyWithNote');
    expect(empty.map((finding) => finding.cells.map(addressInWorkbook))).toEqual([
      ["'政府性基金'!A15"],
      ["'国有资本经营'!A15"],
    ]);
  });
});

describe('邵东市机关事务服务中心2020年度', () => {
  const noted = truth('truth.json');

  test('一个工作簿：每个事实都在人工核对的单元格', async () => {
    const read = readAll([await sample(ALL_IN_ONE)]);
    for (const [fact, expected] of expectedFacts(noted.facts)) {
      const reading = best(read, fact);
      expect([fact, valueOf(reading), reading && addressInWorkbook(reading.source)]).toEqual([
        fact,
        expected?.value,
        expected?.cell,
      ]);
      expect(reading?.doubts).toEqual([]);
    }
    expect(read.findings).toEqual([]);
  });

  test('预算、决算（.xls）、补充资料三个文件：同样的事实，次序不影响', async () => {
    const workbooks = await Promise.all(SEPARATE.map(sample));
    for (const order of [workbooks, [...workbooks].reverse()]) {
      const read = readAll(order);
      for (const [fact, expected] of expectedFacts(noted.facts)) {
        expect([fact, valueOf(best(read, fact))]).toEqual([fact, expected?.value]);
      }
      expect(read.findings).toEqual([]);
    }
  });

  test('“三公”预算以预算表为先，决算表的预算数是第二处出处', async () => {
    const read = readAll([await sample(ALL_IN_ONE)]);
    const cells = read.readings
      .filter((reading) => reading.fact === 'threePublicBudget')
      .sort((a, b) => a.rank - b.rank)
      .map((reading) => addressInWorkbook(reading.source));
    expect(cells).toEqual(["'三公经费预算表'!B4", "'三公经费支出决算表'!A8"]);
  });

  test('明细账逐笔相加与决算表一致，月计、累计行不重复计算', async () => {
    const read = readAll([await sample('支出明细账2020.xlsx')]);
    const facts = [
      'totalExpenditure',
      'basicExpenditure',
      'projectExpenditure',
      'personnelActual',
      'publicFundsActual',
    ] as const;
    expect(facts.map((fact) => valueOf(best(read, fact)))).toEqual([
      11266900, 4554400, 6712500, 2689300, 1865100,
    ]);
    const projects = read.particulars.projects.map(({ name, actual }) => [name, actual?.toFixed()]);
    expect(projects).toContainEqual(['安保服务专项', '980000']);
    expect(best(read, 'threePublicActual')?.doubts.map((doubt) => doubt.code)).toEqual(['otherScope']);
  });

  test('清单原样读出：人员构成、项目、追加指标、重点工作、佐证', async () => {
    const { particulars } = readAll([await sample(ALL_IN_ONE)]);
    expect(particulars.staffKinds.map(({ name, counted }) => [name, counted])).toEqual([
      ['公务员（含参公）', true],
      ['机关工勤人员', true],
      ['退休人员', false],
      ['劳务派遣驾驶员', false],
    ]);
    expect(particulars.projects).toHaveLength(8);
    expect(particulars.projects[5]?.initialBudget).toBeNull();
    expect(particulars.adjustments.map((line) => line.amount?.toFixed())).toContain('186000');
    expect(particulars.keyWork).toHaveLength(7);
    expect(particulars.keyWork[5]?.quantity?.value.toFixed()).toBe('205');
    expect(particulars.judgements).toHaveLength(18);
    expect(particulars.judgements.filter((judgement) => judgement.answer.kind === 'no')).toHaveLength(2);
    expect(particulars.offices?.text).toBe('办公室、物业管理股、安全保卫股、环卫绿化股、公务用车管理平台');
  });
});
