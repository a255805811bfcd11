import { figure, plainSum, type Figure } from './figure';
import { SUBJECT_NAMES } from './invented-units';
import type { Leaves } from './leaves';

type Sides = { readonly budget: Figure; readonly actual: Figure };

/** One 支出经济分类 subject: of 基本支出, of all projects, and both together. */
export type EconomicSubject = {
  readonly code: string;
  readonly name: string;
  readonly basic: Sides;
  readonly project: Sides;
  readonly all: Sides;
};

/** One 支出功能分类 line (项级). */
export type FunctionLine = {
  readonly code: string;
  readonly name: string;
  readonly basic: Sides;
  readonly project: Sides;
  readonly all: Sides;
  /** 一般公共预算, or the fund its projects are paid from. */
  readonly fund: string;
};

/** The classes 301, 302, 303 and 310 by their names. */
export const ECONOMIC_CLASSES: Readonly<Record<string, string>> = {
  '301': '工资福利支出',
  '302': '商品和服务支出',
  '303': '对个人和家庭的补助',
  '310': '资本性支出',
};

/** The 支出功能分类 classes in use, with the number they carry in the 公开01表. */
export const FUNCTION_CLASSES: readonly { readonly code: string; readonly name: string }[] = [
  { code: '201', name: '一般公共服务支出' },
  { code: '207', name: '文化旅游体育与传媒支出' },
  { code: '208', name: '社会保障和就业支出' },
  { code: '210', name: '卫生健康支出' },
  { code: '212', name: '城乡社区支出' },
  { code: '213', name: '农林水支出' },
  { code: '221', name: '住房保障支出' },
];

/** 养老, 医疗 and 公积金 are spent under functions of their own. */
const OWN_FUNCTIONS: Readonly<Record<string, { readonly code: string; readonly name: string }>> = {
  '30108': { code: '2080505', name: '机关事业单位基本养老保险缴费支出' },
  '30110': { code: '2101101', name: '行政单位医疗' },
  '30113': { code: '2210201', name: '住房公积金' },
};

type Make = (amount: number, fact?: 'conferenceActual' | 'trainingActual' | null) => Figure;

const sides = (budget: number, actual: number): Sides => ({
  budget: figure(budget),
  actual: figure(actual),
});

const added = (a: Sides, b: Sides): Sides =>
  sides(a.budget.amount + b.budget.amount, a.actual.amount + b.actual.amount);

/** The economic subjects of a unit by code, with 会议费 and 培训费 as the facts they are. */
export function economicSubjects(leaves: Leaves, make: Make): readonly EconomicSubject[] {
  const codes = [
    ...new Set([...Object.keys(leaves.basic), ...leaves.projects.map(({ subject }) => subject)]),
  ].sort();
  return codes.map((code) => {
    const [budget, actual] = leaves.basic[code] ?? [0, 0];
    const own = leaves.projects.filter(({ subject }) => subject === code);
    const basic = sides(budget, actual);
    const project = sides(
      own.reduce((sum, each) => sum + each.budget, 0),
      own.reduce((sum, each) => sum + each.actual, 0),
    );
    const all = added(basic, project);
    const fact = code === '30215' ? 'conferenceActual' : code === '30216' ? 'trainingActual' : null;
    const whole = { budget: all.budget, actual: make(all.actual.amount, fact) };
    const name = SUBJECT_NAMES[code] ?? code;
    return {
      code,
      name,
      basic: { ...basic, actual: { ...whole.actual, amount: basic.actual.amount } },
      project,
      all: whole,
    };
  });
}

/** A class of subjects added up. */
export function economicClass(
  subjects: readonly EconomicSubject[],
  code: string,
  of: 'basic' | 'project' | 'all',
  side: 'budget' | 'actual',
): Figure {
  return plainSum(subjects.filter((each) => each.code.startsWith(code)).map((each) => each[of][side]));
}

/** The 支出功能分类 lines of a unit, in the order of their codes. */
export function functionLines(leaves: Leaves): readonly FunctionLine[] {
  const lines = new Map<string, FunctionLine>();
  const add = (code: string, name: string, fund: string, basic: Sides, project: Sides): void => {
    const known = lines.get(code);
    lines.set(code, {
      code,
      name,
      fund,
      basic: known ? added(known.basic, basic) : basic,
      project: known ? added(known.project, project) : project,
      all: known ? added(known.all, added(basic, project)) : added(basic, project),
    });
  };
  for (const [subject, [budget, actual]] of Object.entries(leaves.basic)) {
    const { code, name } = OWN_FUNCTIONS[subject] ?? leaves.mainFunction;
    add(code, name, '一般公共预算', sides(budget, actual), sides(0, 0));
  }
  for (const { functionCode, functionName, fund, budget, actual } of leaves.projects) {
    add(functionCode, functionName, fund, sides(0, 0), sides(budget, actual));
  }
  return [...lines.values()].sort((a, b) => a.code.localeCompare(b.code));
}

/** A function class added up; a class the unit spends nothing under is nothing to print. */
export function functionClass(
  lines: readonly FunctionLine[],
  code: string,
  side: 'budget' | 'actual',
): Figure | null {
  const own = lines.filter((line) => line.code.startsWith(code));
  return own.length === 0 ? null : plainSum(own.map((line) => line.all[side]));
}

/** What was spent under a function on an economic subject; nothing to print where it is nothing. */
export function spentOn(
  { basic, projects, mainFunction }: Leaves,
  functionCode: string,
  subject: string,
  of: 'basic' | 'all',
): Figure | null {
  const home = OWN_FUNCTIONS[subject] ?? mainFunction;
  const running = home.code === functionCode ? (basic[subject]?.[1] ?? 0) : 0;
  const own = projects.filter((each) => each.functionCode === functionCode && each.subject === subject);
  const total = of === 'basic' ? running : own.reduce((sum, { actual }) => sum + actual, running);
  return total === 0 ? null : figure(total);
}
