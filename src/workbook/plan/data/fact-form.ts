import type { FactId } from '../../../domain/fact/catalogue';

/** What a value cell of 基础数据表 holds: a fact, or what follows from facts that stand in the same sheet. */
export type FormSlot =
  | { readonly kind: 'fact'; readonly fact: FactId }
  | { readonly kind: 'ratio'; readonly numerator: FactId; readonly denominator: FactId }
  | { readonly kind: 'sum'; readonly facts: readonly FactId[] }
  | { readonly kind: 'none' };

/** A line of the form: its label and three values. */
export type FormLine = { readonly label: string; readonly slots: readonly [FormSlot, FormSlot, FormSlot] };

/** A small grid under one header; every header and line has a label and three values. */
export type FormGrid = {
  readonly headers: readonly [string, string, string, string];
  readonly lines: readonly FormLine[];
};

/** A block of the form under its title. */
export type FormBlock = { readonly title: string; readonly grids: readonly FormGrid[] };

const NONE: FormSlot = { kind: 'none' };
const fact = (id: FactId): FormSlot => ({ kind: 'fact', fact: id });
const sum = (...facts: readonly FactId[]): FormSlot => ({ kind: 'sum', facts });
const ratio = (numerator: FactId, denominator: FactId): FormSlot => ({
  kind: 'ratio',
  numerator,
  denominator,
});
const line = (label: string, first: FormSlot, second: FormSlot, third: FormSlot): FormLine => ({
  label,
  slots: [first, second, third],
});

/** The county form of 部门整体支出绩效评价基础数据表, block by block. Every fact that a system may use stands in it once. */
export const FACT_FORM: readonly FormBlock[] = [
  {
    title: '一、财政供养人员情况（单位：人）',
    grids: [
      {
        headers: ['项目', '编制数', '在职人数', '控制率'],
        lines: [
          line(
            '财政供养人员',
            fact('authorizedStaff'),
            fact('onDutyStaff'),
            ratio('onDutyStaff', 'authorizedStaff'),
          ),
        ],
      },
    ],
  },
  {
    title: '二、预算收支情况（单位：万元）',
    grids: [
      {
        headers: ['项目', '年初预算数', '本年追加预算', '调整后预算数'],
        lines: [line('部门预算', fact('initialBudget'), fact('budgetAdjustment'), fact('adjustedBudget'))],
      },
      {
        headers: ['项目', '上年结转', '本年收入合计', '年末结余'],
        lines: [line('收入及结转结余', fact('carryIn'), fact('totalRevenue'), fact('yearEndBalance'))],
      },
      {
        headers: ['项目', '支出合计', '基本支出', '项目支出'],
        lines: [
          line('本年支出', fact('totalExpenditure'), fact('basicExpenditure'), fact('projectExpenditure')),
        ],
      },
    ],
  },
  {
    title: '三、经费控制情况（单位：万元）',
    grids: [
      {
        headers: ['项目', '上年预算数', '本年预算数', '本年决算数'],
        lines: [
          line(
            '“三公”经费合计',
            fact('threePublicBudgetPrior'),
            fact('threePublicBudget'),
            fact('threePublicActual'),
          ),
          line(
            '　1.因公出国（境）费',
            fact('threePublicBudgetPrior.abroad'),
            fact('threePublicBudget.abroad'),
            fact('threePublicActual.abroad'),
          ),
          line(
            '　2.公务用车购置及运行维护费',
            sum('threePublicBudgetPrior.vehiclePurchase', 'threePublicBudgetPrior.vehicleOperation'),
            sum('threePublicBudget.vehiclePurchase', 'threePublicBudget.vehicleOperation'),
            sum('threePublicActual.vehiclePurchase', 'threePublicActual.vehicleOperation'),
          ),
          line(
            '　　其中：公务用车购置费',
            fact('threePublicBudgetPrior.vehiclePurchase'),
            fact('threePublicBudget.vehiclePurchase'),
            fact('threePublicActual.vehiclePurchase'),
          ),
          line(
            '　　　　　公务用车运行维护费',
            fact('threePublicBudgetPrior.vehicleOperation'),
            fact('threePublicBudget.vehicleOperation'),
            fact('threePublicActual.vehicleOperation'),
          ),
          line(
            '　3.公务接待费',
            fact('threePublicBudgetPrior.reception'),
            fact('threePublicBudget.reception'),
            fact('threePublicActual.reception'),
          ),
          line('人员经费', NONE, fact('personnelBudget'), fact('personnelActual')),
          line('公用经费', NONE, fact('publicFundsBudget'), fact('publicFundsActual')),
          line('　其中：会议费', NONE, NONE, fact('conferenceActual')),
          line('　　　　培训费', NONE, NONE, fact('trainingActual')),
        ],
      },
    ],
  },
  {
    title: '四、政府采购情况（单位：万元）',
    grids: [
      {
        headers: ['项目', '采购预算数', '实际采购金额', '执行率'],
        lines: [
          line(
            '政府采购',
            fact('procurementBudget'),
            fact('procurementActual'),
            ratio('procurementActual', 'procurementBudget'),
          ),
        ],
      },
    ],
  },
  {
    title: '五、资产情况',
    grids: [
      {
        headers: ['项目', '年末固定资产（万元）', '公务用车（辆）', '电梯（台）'],
        lines: [line('资产', fact('fixedAssets'), fact('vehicles'), fact('elevators'))],
      },
    ],
  },
  {
    title: '六、楼堂馆所控制情况',
    grids: [
      {
        headers: ['项目', '批准数', '实际数', '控制率'],
        lines: [
          line('建设面积（㎡）', fact('approvedArea'), fact('builtArea'), ratio('builtArea', 'approvedArea')),
          line(
            '建设投资（万元）',
            fact('approvedInvestment'),
            fact('actualInvestment'),
            ratio('actualInvestment', 'approvedInvestment'),
          ),
        ],
      },
    ],
  },
  {
    title: '七、重点工作考核和满意度',
    grids: [
      {
        headers: ['项目', '考核得分', '考核总分', '服务对象满意度'],
        lines: [
          line('考核及调查结果', fact('assessmentScore'), fact('assessmentTotal'), fact('satisfaction')),
        ],
      },
    ],
  },
];
