import { economicClass } from '../unit/classified';
import { detail } from '../unit/figure';
import { yearBefore, type Unit } from '../unit/unit';
import { table } from '../sheet/table';
import type { Row } from '../sheet/cell';
import { blocks, byFunction, bySource } from '../layouts/budget-overview';
import type { Layout } from '../layouts/layout';

/** Three blocks: sources, 按支出性质, 按功能分类; 人员 and 公用 as rows. */
const threeBlocks: Layout = {
  name: '收支预算总表三栏按性质',
  family: '预算收支',
  paper: '部门预算',
  draw: (unit) => {
    const { budget } = unit;
    const nature: readonly Row[] = [
      ['一、基本支出', budget.basic],
      ['人员经费', budget.personnel],
      ['公用经费', budget.publicFunds],
      ['二、项目支出', budget.project],
      ['三、上缴上级支出', null],
      ['四、对附属单位补助支出', null],
    ];
    return [
      table(unit, {
        tab: '公开01',
        title: '部门收支预算总表',
        form: '公开01表',
        nameLabel: `${unit.year}年度　部门`,
        unit: '万元',
        rows: [
          ['收入', '←', '支出', '←', '←', '←'],
          ['按资金来源', '金额', '按支出性质', '金额', '按功能分类', '金额'],
          ...blocks(bySource(unit), nature, byFunction(unit)),
          ['本年收入合计', budget.total, '本年支出合计', budget.total, '本年支出合计', budget.total],
        ],
      }),
    ];
  },
};

/** 湖南 04: by economic class as columns, 合计 as the first row. */
const economicColumns: Layout = {
  name: '支出预算分类汇总表合计在首',
  family: '预算收支',
  paper: '部门预算',
  draw: (unit) => {
    const of = (kind: 'basic' | 'project', code: string) =>
      economicClass(unit.subjects, code, kind, 'budget');
    const { budget } = unit;
    return [
      table(unit, {
        tab: '05支出分类汇总表',
        title: `${unit.year}年支出预算分类汇总表（按部门预算经济分类）`,
        unit: '元',
        rows: [
          ['单位名称', '总计', '基本支出', '←', '←', '←', '←', '项目支出'],
          ['↑', '↑', '合计', '工资福利支出', '一般商品和服务支出', '对个人和家庭的补助', '资本性支出', '↑'],
          [
            '合计',
            budget.total,
            budget.basic,
            of('basic', '301'),
            of('basic', '302'),
            of('basic', '303'),
            of('basic', '310'),
            budget.project,
          ],
          [
            unit.name,
            budget.total,
            budget.basic,
            of('basic', '301'),
            of('basic', '302'),
            of('basic', '303'),
            of('basic', '310'),
            budget.project,
          ],
        ],
      }),
    ];
  },
};

/** 公开08表: what came into 政府性基金, was spent and was left. */
const governmentFundTable: Layout = {
  name: '政府性基金收支决算表',
  family: '决算收支',
  paper: '部门决算',
  draw: (unit) => {
    const { carryIn, revenue, expenditure, basic, project, balance } = unit.governmentFund;
    const only = unit.functions.filter(({ fund }) => fund === '政府性基金');
    return [
      table(unit, {
        tab: '政府性基金预算财政拨款收入支出决算表',
        title: '政府性基金预算财政拨款收入支出决算表',
        form: '公开08表',
        nameLabel: `${unit.year}年度　部门`,
        unit: '元',
        rows: [
          ['项目', '←', '年初结转和结余', '本年收入', '本年支出', '←', '←', '年末结转和结余'],
          ['功能分类科目编码', '科目名称', '↑', '↑', '小计', '基本支出', '项目支出', '↑'],
          ...only.map(({ code, name }): Row => [
            code,
            name,
            ...[carryIn, revenue, expenditure, basic, project, balance].map(detail),
          ]),
          ['合计', '←', carryIn, revenue, expenditure, basic, project, balance],
        ],
      }),
    ];
  },
};

/** Years as rows, items as columns. */
const yearsAsRows: Layout = {
  name: '收支决算年度为行',
  family: '决算收支',
  paper: '部门决算',
  draw: (unit) => {
    const line = ({ year, carryIn, revenue, actual, yearEnd }: Unit): Row => [
      `${year}年决算`,
      carryIn,
      revenue,
      actual.total,
      actual.basic,
      actual.project,
      yearEnd,
    ];
    return [
      table(unit, {
        tab: '收支变动情况',
        title: '部门收支决算变动情况表',
        unit: '万元',
        turnable: true,
        rows: [
          [
            '年度',
            '年初结转和结余',
            '本年收入合计',
            '本年支出合计',
            '基本支出',
            '项目支出',
            '年末结转和结余',
          ],
          line(yearBefore(unit)),
          line(unit),
        ],
      }),
    ];
  },
};

/** Layouts held out: overviews. */
export const HELD_OVERVIEWS: readonly Layout[] = [
  threeBlocks,
  economicColumns,
  governmentFundTable,
  yearsAsRows,
];
