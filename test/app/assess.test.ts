import { NO_ANSWERS, type AnswerChange, type Answers } from '../../src/app/answers/answers';
import { answersAfterWriting } from '../../src/app/answers/answers-after-writing';
import { applyChange } from '../../src/app/answers/apply-change';
import { assess, reassess } from '../../src/app/assess';
import type { Assessment } from '../../src/app/assessment';
import { writingOf } from '../../src/app/writing';
import { cellAt } from '../../src/domain/cell-address';
import type { FactId } from '../../src/domain/fact/catalogue';
import { decimal } from '../../src/domain/money/decimal';
import { workbookReader } from '../../src/hosts/file/workbook-reader';
import { workbookWriter } from '../../src/hosts/file/workbook-writer';
import { codecNode } from '../../src/hosts/file/zip/codec-node';
import { dataLayout } from '../../src/workbook/plan/data/data-layout';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { ALL_IN_ONE, countySystem, sampleFile } from '../acceptance/evaluate-samples';
import { sheetOf, workbookOf } from '../workbook/grid';

const SAMPLE = sampleFile(ALL_IN_ONE[0] ?? '');
const reader = workbookReader(codecNode);

async function snapshotOf(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const read = await reader.read({ name: SAMPLE.name, bytes });
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

function assessed(workbooks: readonly WorkbookSnapshot[], answers: Answers = NO_ANSWERS): Assessment {
  const wanted = { year: null, unitName: null };
  const system = countySystem();
  const result = assess({ workbooks, target: 'sameWorkbook', wanted, system, answers }, () => undefined);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

const after = (assessment: Assessment, ...changes: readonly AnswerChange[]): Assessment =>
  reassess(assessment, changes.reduce(applyChange, assessment.answers));

const total = ({ scored }: Assessment): number => scored.evaluation.total.toNumber();
const scoreOf = ({ scored }: Assessment, id: string): number | null | undefined =>
  scored.evaluation.results.find(({ indicator }) => indicator.id === id)?.score?.toNumber() ?? null;
const fact = ({ scanned }: Assessment, id: FactId) => scanned.facts.get(id);
const number = (assessment: Assessment, id: FactId): number | undefined => {
  const value = fact(assessment, id)?.value;
  return value === undefined || typeof value === 'string' ? undefined : value.toNumber();
};

/** The sample as it stands after the sheets of an assessment were written into it. */
async function written(assessment: Assessment): Promise<Assessment> {
  const added = await workbookWriter(codecNode).addSheets(SAMPLE, writingOf(assessment).writing.plan);
  if (!added.ok) throw new Error(added.problem.code);
  return assessed([await snapshotOf(added.value.bytes)], answersAfterWriting(assessment.answers));
}

describe('窗格里的回答改变评分', () => {
  let sample: Assessment;
  beforeAll(async () => {
    sample = assessed([await snapshotOf(SAMPLE.bytes)]);
  });

  it('没有回答时与命令行一致：93 分', () => {
    expect([total(sample), sample.scanned.handFilled]).toEqual([93, null]);
  });

  it('填写的数代替表里的数，撤回后恢复', () => {
    const typed = after(sample, {
      kind: 'fact',
      answer: { kind: 'typed', fact: 'onDutyStaff', value: decimal(15) },
    });
    expect([number(sample, 'onDutyStaff'), number(typed, 'onDutyStaff')]).toEqual([14, 15]);
    expect(typed.scanned.handFilled?.origins.get('fact:onDutyStaff')).toBe('replaced');
    const cleared = after(typed, { kind: 'clearFact', fact: 'onDutyStaff' });
    expect([number(cleared, 'onDutyStaff'), total(cleared)]).toEqual([14, 93]);
  });

  it('填写的金额按万元计', () => {
    const typed = after(sample, {
      kind: 'fact',
      answer: { kind: 'typed', fact: 'publicFundsActual', value: decimal('182.4') },
    });
    expect(number(typed, 'publicFundsActual')).toBe(1824000);
    expect(total(typed)).toBe(95);
  });

  it('填写的数写入工作簿后，再读出来仍是手工填写，撤回后用回表里的数', async () => {
    const typed = after(sample, {
      kind: 'fact',
      answer: { kind: 'typed', fact: 'publicFundsActual', value: decimal('182.4') },
    });
    const again = await written(typed);
    expect(again.answers.facts).toEqual([]);
    expect([number(again, 'publicFundsActual'), total(again)]).toEqual([1824000, 95]);
    const withdrawn = after(again, { kind: 'clearFact', fact: 'publicFundsActual' });
    expect([number(withdrawn, 'publicFundsActual'), total(withdrawn)]).toEqual([1865100, 93]);
    expect(total(await written(withdrawn))).toBe(93);
  });

  it('人工评分须有理由一起保留，写入后仍在，撤回后恢复计算的分', async () => {
    const answer = { indicator: 'C1', score: decimal(7), reason: '财政局口径不计临时人员' };
    const set = after(sample, { kind: 'override', answer });
    const points = total(sample) - (scoreOf(sample, 'C1') ?? 0) + 7;
    expect([scoreOf(set, 'C1'), total(set)]).toEqual([7, points]);
    const again = await written(set);
    expect(again.scanned.handFilled?.overrides).toEqual([
      { indicator: 'C1', score: decimal(7), reason: '财政局口径不计临时人员' },
    ]);
    expect(total(after(again, { kind: 'clearOverride', indicator: 'C1' }))).toBe(93);
  });

  it('超过分值的人工评分不采用，并报告', () => {
    const answer = { indicator: 'C1', score: decimal(99), reason: '误填' };
    const set = after(sample, { kind: 'override', answer });
    expect(total(set)).toBe(93);
    expect(set.scored.findings.map(({ code }) => code)).toContain('judgementUnreadable');
  });

  it('回答“否”即按要点扣分，撤回后恢复；写入后改由基础数据表保留', async () => {
    const key = firstChecklistQuestion(sample);
    const answered = after(sample, {
      kind: 'question',
      answer: { question: key, answer: '否', evidence: '内部审计报告' },
    });
    expect(total(answered)).toBeLessThan(93);
    const again = await written(answered);
    expect(again.answers.questions).toEqual([]);
    expect(total(again)).toBe(total(answered));
    expect(again.scanned.handFilled?.judgements.map(({ evidence }) => evidence)).toEqual(['内部审计报告']);
    expect(total(after(again, { kind: 'clearQuestion', question: key }))).toBe(93);
  });

  it('略过一张表，取自它的数不再使用', () => {
    const table = fact(sample, 'authorizedStaff')?.reading?.source;
    const range = sample.scanned.tables.find((each) => each.range.sheet === table?.sheet)?.range;
    if (range === undefined) throw new Error('the sample has a staff table');
    const answer = { table: range, kind: 'ignored', unit: null, year: null, confirmed: false } as const;
    const without = after(sample, { kind: 'table', answer });
    expect(fact(without, 'authorizedStaff')?.reading?.source.sheet).not.toBe(range.sheet);
    expect(number(after(without, { kind: 'clearTable', table: range }), 'authorizedStaff')).toBe(15);
  });
});

function firstChecklistQuestion({ scored }: Assessment): string {
  const line = scored.evaluation.results.find(
    ({ indicator, status }) => indicator.rule.kind === 'checklist' && status === 'full',
  );
  if (line === undefined) throw new Error('the sample has a full checklist');
  return `answer:${line.indicator.id}:1`;
}

describe('有疑问的表', () => {
  const rows = (unit: string | null) => [
    ['2020年度“三公”经费支出决算表', null, null],
    ['编制单位：某局', null, unit],
    ['项目', '预算数', '决算数'],
    ['“三公”经费合计', 30, 24],
    ['1、因公出国（境）费', 0, 0],
    ['2、公务用车购置及运行维护费', 20, 18],
    ['其中：公务用车购置费', 0, 0],
    ['公务用车运行维护费', 20, 18],
    ['3、公务接待费', 10, 6],
  ];
  const book = (unit: string | null) => workbookOf('三公.xlsx', sheetOf('三公', rows(unit)));

  it('没有写单位时有疑问，选定单位后按所选单位计算且不再有疑问', () => {
    const before = assessed([book(null)]);
    expect(fact(before, 'threePublicActual')?.certainty).toBe('doubtful');
    const table = before.scanned.tables[0]?.range;
    if (table === undefined) throw new Error('the table is recognised');
    const answer = { table, kind: null, unit: 'yuan', year: null, confirmed: false } as const;
    const settled = after(before, { kind: 'table', answer });
    expect([number(settled, 'threePublicActual'), fact(settled, 'threePublicActual')?.certainty]).toEqual([
      24,
      'certain',
    ]);
    expect(settled.scored.findings.map(({ code }) => code)).not.toContain('unitMissing');
  });

  it('只确认而不说单位，单位仍有疑问', () => {
    const before = assessed([book(null)]);
    const table = before.scanned.tables[0]?.range;
    if (table === undefined) throw new Error('the table is recognised');
    const answer = { table, kind: null, unit: null, year: null, confirmed: true } as const;
    const confirmed = after(before, { kind: 'table', answer });
    expect(fact(confirmed, 'threePublicActual')?.certainty).toBe('doubtful');
    expect(confirmed.scored.findings.map(({ code }) => code)).toContain('unitMissing');
  });

  it('指定单元格：用它的数和所选的单位，其余各处不再争议', () => {
    const before = assessed([book('单位：万元')]);
    const source = cellAt('三公.xlsx', '三公', 5, 2);
    const answer = { kind: 'cell', fact: 'threePublicActual', source, unit: 'tenThousandYuan' } as const;
    const pointed = after(before, { kind: 'fact', answer });
    expect([number(before, 'threePublicActual'), number(pointed, 'threePublicActual')]).toEqual([
      240000, 180000,
    ]);
    expect(fact(pointed, 'threePublicActual')?.certainty).toBe('certain');
    expect(fact(pointed, 'threePublicActual')?.reading?.source).toEqual(source);
  });

  it('指定的单元格没有数时不采用，并说明是哪一格', () => {
    const before = assessed([book('单位：万元')]);
    const source = cellAt('三公.xlsx', '三公', 4, 0);
    const answer = { kind: 'cell', fact: 'threePublicActual', source, unit: 'yuan' } as const;
    const pointed = after(before, { kind: 'fact', answer });
    expect(number(pointed, 'threePublicActual')).toBe(240000);
    const finding = pointed.scored.findings.find(({ code }) => code === 'pointedCellUnreadable');
    expect(finding?.cells).toEqual([source]);
  });

  it('两处不一致时有争议，选定一处后以它为准', () => {
    const other = rows('单位：万元').map((row) => row.map((cell) => (cell === 24 ? 25 : cell)));
    const workbook = workbookOf('三公.xlsx', sheetOf('三公', rows('单位：万元')), sheetOf('三公2', other));
    const before = assessed([workbook]);
    expect(fact(before, 'threePublicActual')?.certainty).toBe('disputed');
    const source = cellAt('三公.xlsx', '三公2', 3, 2);
    const chosen = after(before, {
      kind: 'fact',
      answer: { kind: 'reading', fact: 'threePublicActual', source },
    });
    expect([number(chosen, 'threePublicActual'), fact(chosen, 'threePublicActual')?.certainty]).toEqual([
      250000,
      'certain',
    ]);
    const open = chosen.scored.findings.filter(
      (finding) => finding.code === 'readingsDisagree' && finding.fact === 'threePublicActual',
    );
    expect(open.map(({ severity }) => severity)).toEqual(['info']);
  });
});

describe('源表对要点的说法与系统不同', () => {
  const workbook = workbookOf(
    '佐证.xlsx',
    sheetOf('佐证', [
      ['2020年度绩效自评佐证材料'],
      ['指标', '评价要点', '是否符合', '佐证材料', '说明'],
      ['预决算信息公开性', '是否按规定时限公开预决算信息', '否', null, null],
      ['预决算信息公开性', '是否按规定内容公开预决算信息', '是', null, null],
    ]),
  );
  const verdicts = ({ scored }: Assessment) =>
    scored.evaluation.results
      .flatMap(({ judgements }) => judgements)
      .filter(({ answer }) => answer.kind !== 'blank')
      .map(({ point, answer }) => [point, answer.kind]);

  it('窗格里的回答代替源表的回答，撤回后又是源表的', () => {
    const before = assessed([workbook]);
    const line = before.scored.evaluation.results.find(({ judgements }) => judgements.length > 0);
    const question = questionAbout(before, '时限');
    const answer = { question, answer: '是', evidence: '公开截图' };
    const answered = after(before, { kind: 'question', answer });
    expect(line?.indicator.name).toContain('公开');
    expect(verdicts(before)).toContainEqual(['是否按规定时限公开预决算信息', 'no']);
    expect(verdicts(answered)).toContainEqual(['按规定时限公开预决算信息', 'yes']);
    expect(verdicts(answered)).not.toContainEqual(['是否按规定时限公开预决算信息', 'no']);
    expect(verdicts(after(answered, { kind: 'clearQuestion', question }))).toEqual(verdicts(before));
  });
});

describe('同一要点在源表里有两例“否”', () => {
  const workbook = workbookOf(
    '佐证.xlsx',
    sheetOf('佐证', [
      ['2020年度绩效自评佐证材料'],
      ['指标', '评价要点', '是否符合', '佐证材料', '说明'],
      ['资金使用合规性', '支出符合部门预算批复的用途', '否', '一号凭证', null],
      ['资金使用合规性', '支出是否符合部门预算批复的用途', '否', '二号凭证', null],
    ]),
  );
  const FILE = { name: '佐证.xlsx', bytes: new Uint8Array() };
  const failed = ({ scored }: Assessment): number =>
    scored.evaluation.results.flatMap(({ judgements }) =>
      judgements.filter(({ answer }) => answer.kind === 'no'),
    ).length;

  it('回答“是”代替两例，写入后再读也不再算', async () => {
    const before = assessed([workbook]);
    const question = questionAbout(before, '批复的用途');
    const answer = { question, answer: '是', evidence: '已整改' };
    const answered = after(before, { kind: 'question', answer });
    expect([failed(before), failed(answered)]).toEqual([2, 0]);
    const { bytes } = await workbookWriter(codecNode).create(writingOf(answered).writing.plan);
    const own = await reader.read({ ...FILE, bytes });
    if (!own.ok) throw new Error(own.problem.code);
    const both = { ...workbook, sheets: [...workbook.sheets, ...own.value.sheets] };
    expect(failed(assessed([both], answersAfterWriting(answered.answers)))).toBe(0);
  });
});

function questionAbout({ scored }: Assessment, part: string): string {
  const row = dataLayout(scored.evaluation).answers.find(({ line }) => line.point.includes(part));
  return row?.key ?? '';
}

describe('写入所依据的区域', () => {
  it('只记下用到的源表，指纹随其中的数变化', async () => {
    const snapshot = await snapshotOf(SAMPLE.bytes);
    const { sources } = writingOf(assessed([snapshot])).writing;
    expect(sources.every(({ range }) => range.workbook === SAMPLE.name)).toBe(true);
    expect(new Set(sources.map(({ range }) => range.sheet)).has('基本支出决算表')).toBe(true);
    expect(new Set(sources.map(({ fingerprint }) => fingerprint)).size).toBe(sources.length);
  });
});
