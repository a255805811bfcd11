import type { CaseDraft, Question } from './sheet/case-draft';
import { title, type Row, type SheetDraft } from './sheet/cell';
import { sideBySide } from './sheet/table';
import type { FactId } from '../../src/domain/fact/catalogue';
import { figure, type Figure, type PrintedUnit } from './unit/figure';

/** A table of a few lines with one way to go wrong. */
export type SmallInput = { readonly name: string; readonly draft: CaseDraft };

const NAME = '枫林县水务局';
const YEAR = 2020;

/** So many 万元. */
const wan = (amount: number, fact: FactId | null = null): Figure =>
  figure(Math.round(amount * 100) * 100, fact);

/** An amount that is easily taken for a fact. */
const trap = (amount: number, fact: FactId, mistake: string): Figure => ({
  ...wan(amount),
  trap: { fact, mistake },
});

function small(
  name: string,
  heading: string,
  rows: readonly Row[],
  told: { readonly ask?: Question; readonly unit?: PrintedUnit; readonly more?: readonly SheetDraft[] } = {},
): SmallInput {
  const unit = told.unit ?? '万元';
  return {
    name,
    draft: {
      books: [
        {
          file: '资料.xlsx',
          sheets: [
            sheetOf('Sheet1', [
              [title(heading)],
              [
                { is: 'name', label: '单位名称：', name: NAME },
                { is: 'unit', label: '单位', unit },
              ],
              ...rows,
            ]),
            ...(told.more ?? []),
          ],
        },
      ],
      name: NAME,
      year: YEAR,
      nameStated: true,
      yearStated: true,
      ask: told.ask ?? null,
    },
  };
}

const sheetOf = (tab: string, rows: readonly Row[]): SheetDraft => ({
  tab,
  unit: '万元',
  rows,
  hidden: false,
  turnable: false,
  paper: false,
  name: NAME,
  year: YEAR,
});

const yearTable = (
  year: number,
  fact: 'threePublicBudget' | 'threePublicBudgetPrior',
  [reception, operation]: readonly [number, number],
): readonly Row[] => [
  [title(`${year}年“三公”经费预算表`), '←'],
  ['项目', '预算数'],
  ['公务接待费', wan(reception, `${fact}.reception`)],
  ['公务用车运行维护费', wan(operation, `${fact}.vehicleOperation`)],
  ['合计', wan(reception + operation, fact)],
];

const spendingRows = (unit: PrintedUnit): readonly Row[] => {
  const printed = (of: Figure): Figure => ({ ...of, unit });
  return [
    ['项目', '决算数'],
    ['基本支出', printed(wan(642.5, 'basicExpenditure'))],
    ['项目支出', printed(wan(218.3, 'projectExpenditure'))],
    ['合计', printed(wan(860.8, 'totalExpenditure'))],
  ];
};

/** Tables of a few lines, each read wrongly and with certainty by a reader that looks for words only. */
export const SMALL_INPUTS: readonly SmallInput[] = [
  small('追加前、追加、追加后三列', '2020年追加预算情况表', [
    ['追加事项', '指标文号', '追加前预算', '追加金额', '追加后预算'],
    ['人员经费', '枫财预〔2020〕12号', wan(90), wan(9), wan(99)],
    ['办公楼维修', '枫财预〔2020〕31号', wan(60), wan(6), wan(66)],
    [
      '合计',
      null,
      trap(150, 'budgetAdjustment', '追加前的数'),
      wan(15, 'budgetAdjustment'),
      trap(165, 'budgetAdjustment', '追加后的数'),
    ],
  ]),
  small('采购预算只有分类没有合计列', '2020年政府采购预算表', [
    ['采购项目', '货物采购预算', '服务采购预算'],
    ['办公设备', wan(15), null],
    ['物业服务', null, wan(27)],
    ['合计', trap(15, 'procurementBudget', '只是货物的数'), trap(27, 'procurementBudget', '只是服务的数')],
  ]),
  small('当月数与累计数', '2020年12月支出月报', [
    ['项目', '12月决算数', '1-12月累计决算数'],
    ['人员经费合计', trap(101, 'personnelActual', '只是十二月的数'), wan(2688, 'personnelActual')],
    ['公用经费合计', trap(37, 'publicFundsActual', '只是十二月的数'), wan(412, 'publicFundsActual')],
  ]),
  small('明细、合计、总计三层', '2020年政府采购支出表', [
    ['采购内容', '实际采购金额'],
    ['电脑', wan(10)],
    ['合计', trap(10, 'procurementActual', '只是第一类的合计')],
    ['物业', wan(100)],
    ['合计', trap(100, 'procurementActual', '只是第二类的合计')],
    ['总计', wan(110, 'procurementActual')],
  ]),
  small(
    '两年两表并排',
    '“三公”经费预算对比',
    sideBySide(
      yearTable(2019, 'threePublicBudgetPrior', [45, 70]),
      yearTable(2020, 'threePublicBudget', [40, 70]),
    ),
  ),
  small(
    '标题写元而单位行写万元',
    '2020年度“三公”经费决算表（单位：元）',
    [
      ['项目', '决算数'],
      ['公务接待费', wan(38.36, 'threePublicActual.reception')],
      ['公务用车运行维护费', wan(71.64, 'threePublicActual.vehicleOperation')],
      ['合计', wan(110, 'threePublicActual')],
    ],
    { ask: 'moneyUnit' },
  ),
  small('批复数与决算数两组合计', '2020年度“三公”经费情况表', [
    ['批复数', '←', '←', '决算数', '←', '←'],
    ['合计', '公务接待费', '公务用车运行维护费', '合计', '公务接待费', '公务用车运行维护费'],
    [
      wan(110, 'threePublicBudget'),
      wan(40, 'threePublicBudget.reception'),
      wan(70, 'threePublicBudget.vehicleOperation'),
      wan(108.36, 'threePublicActual'),
      wan(38.36, 'threePublicActual.reception'),
      wan(70, 'threePublicActual.vehicleOperation'),
    ],
  ]),
  small('预算数之下三个年份', '2020年部门预算对比表', [
    ['项目', '预算数', '←', '←'],
    ['↑', '2018年', '2019年', '2020年'],
    [
      '本年支出合计',
      trap(70, 'initialBudget', '2018年的数'),
      trap(90, 'initialBudget', '2019年的数'),
      wan(100, 'initialBudget'),
    ],
  ]),
  small('序号、金额在前，事项与合计在后', '2020年追加预算明细', [
    ['序号', '追加金额', '追加事项'],
    [1, wan(54.86), '维修'],
    [2, wan(53.28), '车改'],
    [null, wan(108.14, 'budgetAdjustment'), '合计'],
  ]),
  small('一表大一万倍，一表无误', '2020年度支出决算表', spendingRows('万元'), {
    ask: 'moneyUnit',
    more: [
      sheetOf('Sheet2', [
        [title('2020年度支出决算表')],
        [
          { is: 'name', label: '单位名称：', name: NAME },
          { is: 'unit', label: '单位', unit: '万元' },
        ],
        ...spendingRows('元'),
      ]),
    ],
  }),
  small('只有追加金额一列', '2020年追加预算情况表', [
    ['追加事项', '指标文号', '追加金额'],
    ['人员经费', '枫财预〔2020〕12号', wan(9)],
    ['办公楼维修', '枫财预〔2020〕31号', wan(6)],
    ['合计', null, wan(15, 'budgetAdjustment')],
  ]),
  small('采购预算分类之外有合计列', '2020年政府采购预算表', [
    ['采购项目', '货物采购预算', '服务采购预算', '采购预算合计'],
    ['办公设备', wan(15), null, wan(15)],
    ['物业服务', null, wan(27), wan(27)],
    ['合计', wan(15), wan(27), wan(42, 'procurementBudget')],
  ]),
  small('标题与单位行一致', '2020年度“三公”经费决算表（单位：万元）', [
    ['项目', '决算数'],
    ['公务接待费', wan(38.36, 'threePublicActual.reception')],
    ['公务用车运行维护费', wan(71.64, 'threePublicActual.vehicleOperation')],
    ['合计', wan(110, 'threePublicActual')],
  ]),
  small('三个年份颠倒排列', '2020年部门预算对比表', [
    ['项目', '预算数', '←', '←'],
    ['↑', '2020年', '2019年', '2018年'],
    [
      '本年支出合计',
      wan(100, 'initialBudget'),
      trap(90, 'initialBudget', '2019年的数'),
      trap(70, 'initialBudget', '2018年的数'),
    ],
  ]),
];
