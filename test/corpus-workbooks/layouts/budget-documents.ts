import { figure } from '../unit/figure';
import { table } from '../sheet/table';
import type { Row } from '../sheet/cell';
import type { Layout } from './layout';

/** 财政局 tells the unit its budget: labels and amounts, two pairs a row. */
const approval: Layout = {
  name: '预算批复两对一行',
  family: '批复与指标',
  paper: '部门预算',
  draw: (unit) => {
    const { budget, threePublic } = unit;
    return [
      table(unit, {
        tab: '批复表',
        title: `${unit.year}年部门预算批复表`,
        nameLabel: '批复单位',
        unit: '万元',
        rows: [
          ['项目', '批复数', '项目', '批复数'],
          ['一、基本支出', budget.basic, '二、项目支出', budget.project],
          ['人员经费', budget.personnel, '支出总计', budget.total],
          ['公用经费', budget.publicFunds, '其中：“三公”经费', threePublic.budget.total],
          ['政府采购预算', unit.procurement.total.budget, '人员编制（人）', unit.staff.authorized.total],
        ],
      }),
    ];
  },
};

/** What was added during the year, document by document, 合计 in the matter's column. */
const additionList: Layout = {
  name: '追加预算明细合计在末列',
  family: '批复与指标',
  paper: '账务资料',
  draw: (unit) => [
    table(unit, {
      tab: '追加明细',
      title: `${unit.year}年追加预算明细表`,
      nameLabel: '预算单位',
      unit: '万元',
      rows: [
        ['序号', '指标文号', '追加金额', '追加事项'],
        ...unit.additions.map(({ matter, amount }, index): Row => [
          index + 1,
          `云财预〔${unit.year}〕${17 + index * 23}号`,
          amount,
          matter,
        ]),
        [null, null, unit.adjustment, '合计'],
      ],
    }),
  ],
};

/** Before, added, after: only the total row tells 年初, 追加 and 调整后 of the whole. */
const additionSteps: Layout = {
  name: '追加前后对照表',
  family: '批复与指标',
  paper: '账务资料',
  draw: (unit) => {
    const projects = unit.leaves.projects.map(({ name, budget, added }): Row => [
      name,
      figure(budget),
      figure(added),
      figure(budget + added),
    ]);
    const { budget, adjusted, adjustment } = unit;
    return [
      table(unit, {
        tab: '预算调整',
        title: `${unit.year}年度部门预算调整情况表`,
        unit: '元',
        rows: [
          ['预算项目', '年初预算', '追加金额', '调整后预算'],
          ['基本支出', budget.basic, unit.additions[0]?.amount ?? null, adjusted.basic],
          ...projects,
          ['合计', budget.total, adjustment, adjusted.total],
        ],
      }),
    ];
  },
};

/** 预算批复, 追加 and 指标. */
export const BUDGET_DOCUMENTS: readonly Layout[] = [approval, additionList, additionSteps];
