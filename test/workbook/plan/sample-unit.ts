import { BUILT_IN_SYSTEMS } from '../../../src/catalog/systems/systems';
import { cellAt } from '../../../src/domain/cell-address';
import { factKind, type FactId } from '../../../src/domain/fact/catalogue';
import type { Reading } from '../../../src/domain/fact/reading';
import { settleFacts } from '../../../src/domain/fact/settle';
import type { Answer, Judgement } from '../../../src/domain/indicator/judgement';
import { decimal, ZERO } from '../../../src/domain/money/decimal';
import { toYuan, type MoneyUnit } from '../../../src/domain/money/unit';
import { evaluate } from '../../../src/domain/scoring/evaluate';
import type { Evaluation } from '../../../src/domain/scoring/evaluation';
import { questionNamer } from '../../../src/domain/scoring/match-judgements';
import type { HandFilled } from '../../../src/workbook/plan/rerun/hand-filled';
import type { PlanInput } from '../../../src/workbook/plan/plan-input';
import { judgementsWith, readingsWith } from '../../../src/workbook/plan/rerun/with-hand-filled';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { sheetOf, type LiteralCell } from './sheet-of';

export const FILE = '单位.xlsx';

/** 决算 in 元, 预算 in 万元, and counts; one fact a row, in column B. */
export const ACCOUNTS: readonly (readonly [FactId, number])[] = [
  ['carryIn', 0],
  ['yearEndBalance', 0],
  ['totalRevenue', 11266900],
  ['totalExpenditure', 11266900],
  ['basicExpenditure', 4554400],
  ['projectExpenditure', 6712500],
  ['publicFundsActual', 1865100],
  ['threePublicActual', 1083600],
];

export const BUDGET: readonly (readonly [FactId, number])[] = [
  ['initialBudget', 880.5],
  ['budgetAdjustment', 246.19],
  ['publicFundsBudget', 182.4],
  ['threePublicBudget', 110],
  ['threePublicBudgetPrior', 115],
  ['procurementBudget', 420],
  ['procurementActual', 412.5],
];

export const COUNTS: readonly (readonly [FactId, number])[] = [
  ['authorizedStaff', 15],
  ['onDutyStaff', 14],
  ['assessmentScore', 50],
  ['assessmentTotal', 50],
  ['satisfaction', 0.963],
];

type AnswerTuple = readonly [subject: string, point: string, answer: string, evidence: string, note: string];

export const ANSWERS: readonly AnswerTuple[] = [
  ['管理制度健全性', '有内部财务管理制度、会计核算制度等管理制度', '是', '《财务管理制度》', ''],
  ['管理制度健全性', '有本部门厉行节约制度', '是', '《厉行节约细则》', ''],
  ['管理制度健全性', '相关管理制度合法、合规、完整', '符合', '制度汇编', ''],
  ['管理制度健全性', '相关管理制度得到有效执行', '是', '内控评价报告', ''],
  [
    '资金使用合规性',
    '支出符合国家财经法规和财务管理制度规定以及有关专项资金管理办法的规定',
    '是',
    '审计报告',
    '',
  ],
  ['资金使用合规性', '资金拨付有完整的审批程序和手续', '是', '报账审批单', ''],
  ['资金使用合规性', '项目支出按规定经过评估论证', '是', '项目评审资料', ''],
  ['资金使用合规性', '支出符合部门预算批复的用途', '否', '', '公用经费挤占项目经费1例'],
  ['资金使用合规性', '资金使用无截留、挤占、挪用、虚列支出等情况', '是', '审计报告', ''],
  ['预决算信息公开性', '按规定内容公开预决算信息', '是', '市政府门户网站', ''],
  ['预决算信息公开性', '按规定时限公开预决算信息', '是', '2020年1月', ''],
  ['预决算信息公开性', '基础数据信息和会计信息资料真实', '是', '', ''],
  ['预决算信息公开性', '基础数据信息和会计信息资料完整', '是', '', ''],
  ['预决算信息公开性', '基础数据信息和会计信息资料准确', '是', '', ''],
  ['经济效益、社会效益、生态效益', '自评得分', '9', '年度工作总结', '生态效益缺少量化数据'],
  ['行政效能', '效果', '效果较好', '年度工作总结', ''],
  ['新建楼堂馆所', '当年是否有完工的新建楼堂馆所项目', '无', '', ''],
];

/** Values by the facts' ids, to change or (null) to blank out before the workbook is made. */
export type Changes = Partial<Readonly<Record<FactId, number | string | null>>>;

type FactSheet = readonly [
  name: string,
  rows: readonly (readonly [FactId, number])[],
  unit: MoneyUnit | null,
];
const FACT_SHEETS: readonly FactSheet[] = [
  ["决算'表", ACCOUNTS, 'yuan'],
  ['预算表', BUDGET, 'tenThousandYuan'],
  ['情况表', COUNTS, null],
];

/** A unit's workbook: one sheet of each unit of money, one of counts, one of evidence. */
export function unitWorkbook(
  changes: Changes = {},
  answers: readonly AnswerTuple[] = ANSWERS,
): WorkbookSnapshot {
  const facts = FACT_SHEETS.map(([name, rows]) =>
    sheetOf(
      name,
      rows.map(([fact, value]) => [fact, valueIn(changes, fact, value)]),
    ),
  );
  const evidence = sheetOf(
    '佐证材料',
    answers.map((row) => row.map((text) => (text === '' ? null : text))),
  );
  return workbookOf([...facts, evidence]);
}

export function workbookOf(sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { name: FILE, sheets, definedNames: [], date1904: false, signed: false, doubts: [] };
}

/** What extraction would read from `unitWorkbook`. */
export function unitReadings(changes: Changes = {}): readonly Reading[] {
  return FACT_SHEETS.flatMap(([sheet, rows, unit]) =>
    rows.flatMap(([fact, value], row) => {
      const now = valueIn(changes, fact, value);
      return now === null ? [] : [readingOf(fact, String(now), unit, sheet, row)];
    }),
  );
}

export function readingOf(
  fact: FactId,
  printed: string,
  unit: MoneyUnit | null,
  sheet: string,
  row: number,
): Reading {
  const isPercent = printed.endsWith('%');
  const plain = decimal(printed.replaceAll(',', '').replace('%', ''));
  const number = isPercent ? plain.div(100) : plain;
  const money = factKind(fact) === 'money' && unit !== null;
  return {
    fact,
    value: money ? toYuan(number, unit) : number,
    printed,
    unit: money ? unit : null,
    source: cellAt(FILE, sheet, row, 1),
    parts: [],
    description: `${sheet} · ${fact}`,
    rank: 1,
    tolerance: ZERO,
    doubts: [],
  };
}

export function unitJudgements(answers: readonly AnswerTuple[] = ANSWERS): readonly Judgement[] {
  return answers.map(([subject, point, answer, evidence, note], row) => ({
    subject,
    point,
    answer: answerOf(answer),
    evidence: evidence === '' ? null : evidence,
    note: note === '' ? null : note,
    source: cellAt(FILE, '佐证材料', row, 2),
  }));
}

/** Names the question a judgement answers, in the built-in system. */
export const questionOf = questionNamer(BUILT_IN_SYSTEMS[0]?.indicators ?? []);

/** The whole way from readings to the planner's input. */
export function unitInput(
  changes: Changes = {},
  handFilled: HandFilled | null = null,
  workbook: WorkbookSnapshot = unitWorkbook(changes),
): PlanInput {
  const readings = readingsWith(unitReadings(changes), handFilled);
  const judgements = judgementsWith(unitJudgements(), handFilled, questionOf);
  return {
    evaluation: evaluationOf(readings, judgements, handFilled),
    particulars: PARTICULARS,
    findings: [],
    unitName: '某市机关事务服务中心',
    year: 2020,
    target: { kind: 'sameWorkbook', snapshot: workbook },
    handFilled,
    findingText: (finding) => finding.code,
  };
}

export function evaluationOf(
  readings: readonly Reading[],
  judgements: readonly Judgement[] = unitJudgements(),
  handFilled: HandFilled | null = null,
): Evaluation {
  const [system] = BUILT_IN_SYSTEMS;
  if (system === undefined) throw new Error('no system');
  return evaluate(system, settleFacts(readings).facts, judgements, handFilled?.overrides ?? []).evaluation;
}

const PARTICULARS: PlanInput['particulars'] = {
  duties: null,
  offices: null,
  staffKinds: [],
  projects: [],
  adjustments: [],
  keyWork: [],
  judgements: [],
  declaredNone: [],
};

function valueIn(changes: Changes, fact: FactId, value: number): LiteralCell & (number | string | null) {
  const changed = changes[fact];
  return changed === undefined ? value : changed;
}

function answerOf(text: string): Answer {
  if (text === '') return { kind: 'blank' };
  if (text === '是') return { kind: 'yes' };
  if (text === '否') return { kind: 'no' };
  return /^\d/.test(text) ? { kind: 'number', value: decimal(text) } : { kind: 'text', text };
}
