import type { FactId } from '../../../src/domain/fact/catalogue';
import { economicSubjects, functionLines, type EconomicSubject, type FunctionLine } from './classified';
import { figure, mistaken, plainSum, type Figure } from './figure';
import { scaledLeaves, type Fund, type Leaves } from './leaves';

/** One amount kind of the whole spending and its divisions. */
export type Spending = {
  readonly total: Figure;
  readonly basic: Figure;
  readonly personnel: Figure;
  readonly publicFunds: Figure;
  readonly project: Figure;
};

/** “三公”经费 and its parts; `vehicles` is 购置 and 运行 together. */
export type ThreePublic = {
  readonly total: Figure;
  readonly abroad: Figure;
  readonly vehicles: Figure;
  readonly purchase: Figure;
  readonly operation: Figure;
  readonly reception: Figure;
};

/** What passed through one fund during the year. */
export type FundFlow = {
  readonly carryIn: Figure;
  readonly revenue: Figure;
  readonly budget: Figure;
  readonly expenditure: Figure;
  readonly basic: Figure;
  readonly project: Figure;
  readonly balance: Figure;
};

type Pair = { readonly budget: Figure; readonly actual: Figure };

/** All figures of one invented unit for one year. */
export type Unit = {
  readonly leaves: Leaves;
  readonly standing: Standing;
  readonly name: string;
  readonly year: number;
  readonly budget: Spending;
  readonly adjusted: Spending;
  readonly actual: Spending;
  readonly adjustment: Figure;
  readonly additions: readonly { readonly matter: string; readonly amount: Figure }[];
  readonly revenue: Figure;
  readonly carryIn: Figure;
  readonly yearEnd: Figure;
  /** 年初结转 + 本年收入 = 本年支出 + 年末结转. */
  readonly grandTotal: Figure;
  readonly generalPublic: FundFlow;
  readonly governmentFund: FundFlow;
  readonly business: FundFlow;
  /** 国有资本经营预算: none of the units has any. */
  readonly stateCapital: Figure;
  readonly threePublic: { readonly budget: ThreePublic; readonly actual: ThreePublic };
  readonly conference: Pair;
  readonly training: Pair;
  readonly procurement: Readonly<Record<'goods' | 'works' | 'services' | 'total', Pair>>;
  readonly subjects: readonly EconomicSubject[];
  readonly functions: readonly FunctionLine[];
  readonly staff: Readonly<Record<'authorized' | 'onDuty', StaffCounts>> & { readonly retired: Figure };
  readonly assets: Readonly<Record<'buildings' | 'vehicles' | 'equipment' | 'furniture', Asset>>;
  readonly fixedAssets: Asset;
  readonly vehicles: Figure;
  readonly elevators: Figure;
  readonly satisfaction: Figure;
  readonly assessment: { readonly score: Figure; readonly total: Figure };
  readonly building: Readonly<Record<keyof Leaves['building'], Figure>>;
};

type StaffCounts = {
  readonly total: Figure;
  readonly administrative: Figure;
  readonly support: Figure;
};
type Asset = { readonly gross: Figure; readonly depreciation: Figure; readonly net: Figure };

/**
 * What a unit's figures are to the evaluation: of its year or so many years before; and of its subject, or of a stranger, which
 * would be a mistake.
 */
export type Standing = { readonly yearsBefore: number; readonly mistake: string | null };

const PRIOR: Partial<Record<FactId, FactId>> = {
  threePublicBudget: 'threePublicBudgetPrior',
  'threePublicBudget.abroad': 'threePublicBudgetPrior.abroad',
  'threePublicBudget.vehiclePurchase': 'threePublicBudgetPrior.vehiclePurchase',
  'threePublicBudget.vehicleOperation': 'threePublicBudgetPrior.vehicleOperation',
  'threePublicBudget.reception': 'threePublicBudgetPrior.reception',
};

function standingIn(of: Figure, { yearsBefore, mistake }: Standing, year: number): Figure {
  if (of.fact === null) return of;
  const fact = yearsBefore === 1 ? (PRIOR[of.fact] ?? null) : yearsBefore === 0 ? of.fact : null;
  if (fact === null) return mistaken(of, mistake ?? `${year}年的数`);
  return mistake === null ? { ...of, fact } : mistaken({ ...of, fact }, mistake);
}

const EVALUATED: Standing = { yearsBefore: 0, mistake: null };

/** The figures that follow from a unit's leaves. */
export function unitOf(leaves: Leaves, standing: Standing = EVALUATED): Unit {
  const make: Make = (amount, fact = null, measure = 'money') =>
    standingIn(figure(amount, fact, measure), standing, leaves.year);
  return {
    leaves,
    standing,
    name: leaves.name,
    year: leaves.year,
    ...spendings(leaves, make),
    ...flows(leaves, make),
    ...matters(leaves, make),
    ...holdings(leaves, make, standing.yearsBefore === 0 && standing.mistake === null),
    subjects: economicSubjects(leaves, make),
    functions: functionLines(leaves),
  };
}

/** The same unit a year earlier: all figures smaller, what was left over then is carried into this year. */
export function yearBefore({ leaves, standing }: Unit): Unit {
  const before = { ...standing, yearsBefore: standing.yearsBefore + 1 };
  const changes = { year: leaves.year - 1, yearEnd: leaves.carryIn };
  return unitOf(scaledLeaves(leaves, 0.93, changes), before);
}

/** Another's figures of the same year: a part of the department, a neighbour, an older draft. */
export function strangerTo({ leaves }: Unit, share: number, name: string, mistake: string): Unit {
  return unitOf(scaledLeaves(leaves, share, { name }), { yearsBefore: 0, mistake });
}

/** Makes a figure that stands as its unit does. */
export type Make = (amount: number, fact?: FactId | null, measure?: Figure['measure']) => Figure;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function basicOf({ basic }: Leaves, side: 0 | 1, groups: readonly string[]): number {
  return sum(
    Object.entries(basic).map(([code, pair]) => (groups.includes(code.slice(0, 3)) ? pair[side] : 0)),
  );
}

function projectsOf({ projects }: Leaves, of: 'budget' | 'added' | 'actual', fund?: Fund): number {
  return sum(projects.map((each) => (fund === undefined || each.fund === fund ? each[of] : 0)));
}

const PERSONNEL = ['301', '303'];
const PUBLIC = ['302', '310'];

function spendings(leaves: Leaves, make: Make) {
  const { basicAdded } = leaves;
  const [personnel, publicFunds] = [basicOf(leaves, 0, PERSONNEL), basicOf(leaves, 0, PUBLIC)];
  const [personnelSpent, publicSpent] = [basicOf(leaves, 1, PERSONNEL), basicOf(leaves, 1, PUBLIC)];
  const [projects, added] = [projectsOf(leaves, 'budget'), projectsOf(leaves, 'added')];
  const basic = personnel + publicFunds;
  const budget: Spending = {
    total: make(basic + projects, 'initialBudget'),
    basic: make(basic),
    personnel: make(personnel, 'personnelBudget'),
    publicFunds: make(publicFunds, 'publicFundsBudget'),
    project: make(projects),
  };
  const adjusted: Spending = {
    total: make(basic + projects + basicAdded + added, 'adjustedBudget'),
    basic: make(basic + basicAdded),
    personnel: make(personnel + basicAdded),
    publicFunds: make(publicFunds),
    project: make(projects + added),
  };
  const actual: Spending = {
    total: make(personnelSpent + publicSpent + projectsOf(leaves, 'actual'), 'totalExpenditure'),
    basic: make(personnelSpent + publicSpent, 'basicExpenditure'),
    personnel: make(personnelSpent, 'personnelActual'),
    publicFunds: make(publicSpent, 'publicFundsActual'),
    project: make(projectsOf(leaves, 'actual'), 'projectExpenditure'),
  };
  const additions = [
    { matter: '基本工资标准调整', amount: make(basicAdded) },
    ...leaves.projects.flatMap(({ name, added: amount }) =>
      amount === 0 ? [] : [{ matter: `${name}追加`, amount: make(amount) }],
    ),
  ];
  return { budget, adjusted, actual, additions, adjustment: make(basicAdded + added, 'budgetAdjustment') };
}

function flows(leaves: Leaves, make: Make) {
  const { carryIn, yearEnd } = leaves;
  const onlyFund = leaves.projects.every(({ fund }) => fund === '一般公共预算');
  /** A column of one fund: it states the whole only where the unit has no other. */
  const part = (amount: number, fact: FactId, whole: boolean): Figure => {
    const stated = make(amount, fact);
    return whole ? { ...stated, onlyPerhaps: true } : mistaken(stated, '只是一般公共预算的数');
  };
  const flow = (fund: Fund) => {
    const isGeneral = fund === '一般公共预算';
    const basic = isGeneral ? basicOf(leaves, 1, [...PERSONNEL, ...PUBLIC]) : 0;
    const project = projectsOf(leaves, 'actual', fund);
    const spent = basic + project;
    const budget =
      projectsOf(leaves, 'budget', fund) + (isGeneral ? basicOf(leaves, 0, [...PERSONNEL, ...PUBLIC]) : 0);
    return { basic, project, spent, budget, revenue: spent + yearEnd[fund] - carryIn[fund] };
  };
  const general = flow('一般公共预算');
  const funded = flow('政府性基金');
  const earned = flow('事业收入');
  const carried = sum(Object.values(carryIn));
  const left = sum(Object.values(yearEnd));
  const revenue = general.revenue + funded.revenue + earned.revenue;
  return {
    revenue: make(revenue, 'totalRevenue'),
    carryIn: make(carried, 'carryIn'),
    yearEnd: make(left, 'yearEndBalance'),
    grandTotal: make(revenue + carried),
    stateCapital: make(0, 'stateCapitalExpenditure'),
    generalPublic: {
      carryIn: part(carryIn.一般公共预算, 'carryIn', onlyFund),
      revenue: part(general.revenue, 'totalRevenue', onlyFund),
      budget: part(general.budget, 'initialBudget', onlyFund),
      expenditure: part(general.spent, 'totalExpenditure', onlyFund),
      basic: part(general.basic, 'basicExpenditure', true),
      project: part(general.project, 'projectExpenditure', onlyFund),
      balance: part(yearEnd.一般公共预算, 'yearEndBalance', onlyFund),
    },
    governmentFund: {
      carryIn: make(carryIn.政府性基金, 'governmentFundCarryIn'),
      revenue: make(funded.revenue, 'governmentFundRevenue'),
      budget: make(funded.budget),
      expenditure: make(funded.spent, 'governmentFundExpenditure'),
      basic: make(0, 'governmentFundBasic'),
      project: make(funded.project, 'governmentFundProject'),
      balance: make(yearEnd.政府性基金, 'governmentFundBalance'),
    },
    business: {
      carryIn: make(carryIn.事业收入),
      revenue: make(earned.revenue),
      budget: make(earned.budget),
      expenditure: make(earned.spent),
      basic: make(0),
      project: make(earned.project),
      balance: make(yearEnd.事业收入),
    },
  };
}

function threePublicOf(leaves: Leaves, side: 0 | 1, fact: FactId, make: Make): ThreePublic {
  const of = (code: string): number => leaves.basic[code]?.[side] ?? 0;
  const part = (name: string): FactId => `${fact}.${name}` as FactId;
  const [abroad, purchase, operation, reception] = [of('30212'), of('31013'), of('30231'), of('30217')];
  return {
    total: make(abroad + purchase + operation + reception, fact),
    abroad: make(abroad, part('abroad')),
    vehicles: make(purchase + operation),
    purchase: make(purchase, part('vehiclePurchase')),
    operation: make(operation, part('vehicleOperation')),
    reception: make(reception, part('reception')),
  };
}

function matters(leaves: Leaves, make: Make) {
  const subject = (code: string, fact: FactId): Pair => ({
    budget: make(leaves.basic[code]?.[0] ?? 0),
    actual: make(leaves.basic[code]?.[1] ?? 0, fact),
  });
  const { 货物: goods, 工程: works, 服务: services } = leaves.procurement;
  const pair = ({ budget, actual }: { budget: number; actual: number }): Pair => ({
    budget: make(budget),
    actual: make(actual),
  });
  const kinds = [goods, works, services];
  return {
    threePublic: {
      budget: threePublicOf(leaves, 0, 'threePublicBudget', make),
      actual: threePublicOf(leaves, 1, 'threePublicActual', make),
    },
    conference: subject('30215', 'conferenceActual'),
    training: subject('30216', 'trainingActual'),
    procurement: {
      goods: pair(goods),
      works: pair(works),
      services: pair(services),
      total: {
        budget: make(sum(kinds.map(({ budget }) => budget)), 'procurementBudget'),
        actual: make(sum(kinds.map(({ actual }) => actual)), 'procurementActual'),
      },
    },
  };
}

function holdings(leaves: Leaves, make: Make, isEvaluated: boolean) {
  const { staff, assets, assessment, building } = leaves;
  const counts = ({ 行政, 工勤 }: Record<'行政' | '工勤', number>, fact: FactId): StaffCounts => ({
    total: make(行政 + 工勤, fact, 'count'),
    administrative: make(行政, null, 'count'),
    support: make(工勤, null, 'count'),
  });
  const asset = (gross: number, depreciation: number, fact: FactId | null = null): Asset => ({
    gross: make(gross, fact),
    depreciation: make(depreciation),
    net: { ...make(gross - depreciation), alsoFor: fact === null || !isEvaluated ? null : fact },
  });
  const all = Object.values(assets);
  return {
    staff: {
      authorized: counts(staff.authorized, 'authorizedStaff'),
      onDuty: counts(staff.onDuty, 'onDutyStaff'),
      retired: make(staff.retired, null, 'count'),
    },
    assets: {
      buildings: asset(...assets.房屋),
      vehicles: asset(...assets.车辆),
      equipment: asset(...assets.通用设备),
      furniture: asset(...assets.家具用具),
    },
    fixedAssets: asset(sum(all.map(([gross]) => gross)), sum(all.map(([, worn]) => worn)), 'fixedAssets'),
    vehicles: make(leaves.vehicles, 'vehicles', 'count'),
    elevators: make(leaves.elevators, 'elevators', 'count'),
    satisfaction: make(leaves.satisfaction, 'satisfaction', 'ratio'),
    assessment: {
      score: make(assessment.score, 'assessmentScore', 'points'),
      total: make(assessment.total, 'assessmentTotal', 'points'),
    },
    building: {
      approvedArea: make(building.approvedArea, 'approvedArea', 'area'),
      builtArea: make(building.builtArea, 'builtArea', 'area'),
      approvedInvestment: make(building.approvedInvestment, 'approvedInvestment'),
      actualInvestment: make(building.actualInvestment, 'actualInvestment'),
    },
  };
}

/** The total of a 三公 group printed together with 会议费 and 培训费. */
export function withMeetings(unit: Unit, side: 'budget' | 'actual'): Figure {
  const { threePublic, conference, training } = unit;
  return plainSum([threePublic[side].total, conference[side], training[side]]);
}
