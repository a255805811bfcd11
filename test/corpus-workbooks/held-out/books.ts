import { ECONOMIC_CLASSES, economicClass } from '../unit/classified';
import { figure, plainSum, type Figure } from '../unit/figure';
import { table } from '../sheet/table';
import type { Row } from '../sheet/cell';
import { wideHead, wideLines, wideTotals } from '../layouts/final-software';
import type { Layout } from '../layouts/layout';

/** 财决05-1表: the same of 基本支出. */
const wideBasic: Layout = {
  name: '财决05-1基本支出宽表',
  family: '财决报表',
  paper: '部门决算',
  draw: (unit) => {
    const { groups, leaves } = wideHead(unit);
    return [
      table(unit, {
        tab: 'Z05_1 基本支出决算明细表(财决05-1表)',
        title: '基本支出决算明细表',
        form: '财决05-1表',
        unitLabel: '金额单位',
        unit: '元',
        rows: [
          ['项目', '←', '合计', ...groups],
          ['支出功能分类科目编码', '科目名称', '↑', ...leaves],
          ['栏次', '←', ...Array.from({ length: leaves.length + 1 }, (_, index) => index + 1)],
          ['合计', '←', unit.actual.basic, ...wideTotals(unit, 'basic')],
          ...wideLines(unit, 'basic'),
        ],
      }),
    ];
  },
};

/** 浪潮: an auxiliary list by 经济分类 with `code-name` in one cell and 1-12 月累计. */
const auxiliary: Layout = {
  name: '经济分类辅助余额表',
  family: '账簿',
  paper: '账务资料',
  draw: (unit) => {
    const month = (of: Figure): Figure => figure(Math.round(of.amount / 1100) * 100);
    const classes = Object.entries(ECONOMIC_CLASSES).flatMap(([code, name]): readonly Row[] => [
      line(`${code}-${name}`, economicClass(unit.subjects, code, 'all', 'actual')),
      ...unit.subjects
        .filter((each) => each.code.startsWith(code))
        .map((each) => line(`${each.code}-${each.name}`, each.all.actual)),
    ]);
    function line(label: string, amount: Figure): Row {
      return [label, month(amount), amount];
    }
    return [
      table(unit, {
        tab: '辅助余额',
        title: `${unit.year}年支出经济分类辅助核算余额表`,
        nameLabel: '账套',
        unit: '元',
        rows: [
          ['部门支出经济分类', '12月借方发生额', '1-12月累计借方发生额'],
          ...classes,
          ['合计', month(unit.actual.total), unit.actual.total],
        ],
      }),
    ];
  },
};

/** The platform's list of 指标: its total is what the unit could spend, its parts no facts. */
const quotaList: Layout = {
  name: '一体化平台指标列表',
  family: '批复与指标',
  paper: '账务资料',
  draw: (unit) => {
    const line = (number: string, kind: string, matter: string, granted: Figure, spent: Figure): Row => [
      number,
      kind,
      matter,
      granted,
      spent,
      figure(granted.amount - spent.amount),
      '年初安排',
    ];
    const { actual, adjusted } = unit;
    const projects = unit.leaves.projects.map(({ name, budget, added, actual: spent, functionName }, index) =>
      line(
        `云财预〔${unit.year}〕${index + 3}号`,
        '特定目标类',
        `${name}（${functionName}）`,
        figure(budget + added),
        figure(spent),
      ),
    );
    return [
      table(unit, {
        tab: '指标查询',
        title: `${unit.year}年指标执行情况`,
        nameLabel: '预算单位',
        unit: '元',
        rows: [
          ['指标文号', '项目分类', '预算项目', '指标金额', '支出金额', '指标余额', '指标来源'],
          line(`云财预〔${unit.year}〕1号`, '人员类', '工资福利支出', adjusted.personnel, actual.personnel),
          line(`云财预〔${unit.year}〕2号`, '公用经费', '公用经费', adjusted.publicFunds, actual.publicFunds),
          ...projects,
          [
            '合计',
            null,
            null,
            adjusted.total,
            actual.total,
            plainSum([figure(adjusted.total.amount - actual.total.amount)]),
            null,
          ],
        ],
      }),
    ];
  },
};

/** Layouts held out: books. */
export const HELD_BOOKS: readonly Layout[] = [wideBasic, auxiliary, quotaList];
