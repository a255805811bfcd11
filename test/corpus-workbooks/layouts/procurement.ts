import { figure, minus, rate } from '../unit/figure';
import { table } from '../sheet/table';
import type { Row } from '../sheet/cell';
import type { Unit } from '../unit/unit';
import type { Layout } from './layout';

/** The year's 政府采购预算: kinds as columns, 合计 first. */
const budgetColumns: Layout = {
  name: '政府采购预算类别为列',
  family: '政府采购',
  paper: '部门预算',
  draw: (unit) => {
    const { goods, works, services, total } = unit.procurement;
    return [
      table(unit, {
        tab: '政府采购预算表',
        title: `${unit.year}年政府采购预算表`,
        unit: '万元',
        rows: [
          ['单位名称', '政府采购预算', '←', '←', '←'],
          ['↑', '合计', '货物类', '工程类', '服务类'],
          [unit.name, total.budget, goods.budget, works.budget, services.budget],
        ],
      }),
    ];
  },
};

/** Kinds as rows with 计划金额 and 采购金额. */
const executionRows: Layout = {
  name: '政府采购计划与执行',
  family: '政府采购',
  paper: '绩效自评材料',
  draw: (unit) => {
    const line = (label: string, of: keyof Unit['procurement']): Row => {
      const { budget, actual } = unit.procurement[of];
      return [label, budget, actual, minus(budget, actual), rate(actual, budget)];
    };
    return [
      table(unit, {
        tab: '采购执行',
        title: `${unit.year}年度政府采购执行情况表`,
        nameLabel: '采购单位',
        unit: '元',
        turnable: true,
        rows: [
          ['采购类别', '计划金额', '采购金额', '节约资金', '执行率'],
          line('货物', 'goods'),
          line('工程', 'works'),
          line('服务', 'services'),
          line('合计', 'total'),
        ],
      }),
    ];
  },
};

/** Purchases one by one, a 小计 under each kind, 总计 last. */
const subtotals: Layout = {
  name: '政府采购明细分类小计',
  family: '政府采购',
  paper: '账务资料',
  draw: (unit) => {
    const { goods, works, services, total } = unit.procurement;
    const computers = figure(Math.round((goods.actual.amount * 0.6) / 100) * 100);
    return [
      table(unit, {
        tab: '采购明细',
        title: `${unit.year}年政府采购支出明细表`,
        nameLabel: '单位名称',
        unit: '元',
        rows: [
          ['序号', '采购内容', '采购方式', '实际采购金额'],
          [1, '台式计算机', '协议供货', computers],
          [2, '复印纸及耗材', '电子卖场', minus(goods.actual, computers)],
          [null, '货物小计', null, goods.actual],
          [3, '维修改造工程', '公开招标', works.actual],
          [null, '工程小计', null, works.actual],
          [4, '物业管理服务', '竞争性磋商', services.actual],
          [null, '服务小计', null, services.actual],
          [null, '总计', null, total.actual],
        ],
      }),
    ];
  },
};

/** 政府采购 tables. */
export const PROCUREMENT: readonly Layout[] = [budgetColumns, executionRows, subtotals];
