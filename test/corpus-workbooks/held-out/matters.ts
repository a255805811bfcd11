import { figure, minus, plainSum, rate, type Figure } from '../unit/figure';
import { over, table } from '../sheet/table';
import type { Row } from '../sheet/cell';
import { TARGETS } from '../layouts/forms';
import type { Layout } from '../layouts/layout';

/** 年初 and 年末 of the balance sheet, assets on the left, what they are financed from on the right. */
const balanceSheet: Layout = {
  name: '资产负债简表年初年末',
  family: '人员与资产',
  paper: '部门决算',
  draw: (unit) => {
    const { gross, depreciation, net } = unit.fixedAssets;
    const earlier = (of: typeof gross) => figure(Math.round((of.amount * 0.97) / 100) * 100);
    const cash = figure(unit.yearEnd.amount);
    const all = plainSum([cash, figure(net.amount)]);
    return [
      table(unit, {
        tab: 'CS08 资产负债简表',
        title: '资产负债简表',
        form: '财决附08表',
        nameLabel: `${unit.year}年12月31日　编制单位`,
        unit: '元',
        rows: [
          ['资产', '行次', '年初数', '年末数', '负债和净资产', '行次', '年初数', '年末数'],
          ['流动资产', 1, earlier(cash), cash, '流动负债', 11, 0, 0],
          ['固定资产原值', 2, earlier(gross), gross, '累计盈余', 12, earlier(all), all],
          ['减：固定资产累计折旧', 3, earlier(depreciation), depreciation, null, null, null, null],
          ['固定资产净值', 4, earlier(figure(net.amount)), net, null, null, null, null],
          ['资产总计', 5, earlier(all), all, '负债和净资产总计', 13, earlier(all), all],
        ],
      }),
    ];
  },
};

/** 预算 and 实际 as rows. */
const kindsAsRows: Layout = {
  name: '政府采购预算实际为行',
  family: '政府采购',
  paper: '绩效自评材料',
  draw: (unit) => {
    const { goods, works, services, total } = unit.procurement;
    return [
      table(unit, {
        tab: 'Sheet2',
        title: `${unit.year}年政府采购情况统计表`,
        unit: '万元',
        rows: [
          ['政府采购', '货物', '工程', '服务', '合计'],
          ['采购预算', goods.budget, works.budget, services.budget, total.budget],
          ['实际采购', goods.actual, works.actual, services.actual, total.actual],
        ],
      }),
    ];
  },
};

/** 湖北: 基本支出总额 and 项目支出总额 in one line above 预算数 and 执行数. */
const hubeiWhole: Layout = {
  name: '整体绩效自评表支出总额成对',
  family: '绩效表格',
  paper: '绩效自评材料',
  draw: (unit) => {
    const { adjusted, actual } = unit;
    return [
      table(unit, {
        tab: 'Sheet1',
        title: `${unit.year}年度部门整体绩效自评表`,
        nameLabel: '单位名称',
        unit: '万元',
        rows: [
          ['基本支出总额', actual.basic, null, '项目支出总额', actual.project, null],
          [
            '预算执行情况（万元）（20分）',
            null,
            '预算数（A）',
            '执行数（B）',
            '执行率（B/A）',
            '得分（20分*执行率）',
          ],
          ['↑', '部门整体支出总额', adjusted.total, actual.total, rate(actual.total, adjusted.total), 19.7],
          ['年度目标1：保障机关运转', '←', '←', '←', '←', '←'],
          ['年度绩效指标', '一级指标', '二级指标', '三级指标', '年初目标值', '实际完成值'],
          ...TARGETS.map((row): Row => ['↑', ...row.slice(0, 5)]),
        ],
      }),
    ];
  },
};

/** 四川: the project form's head, 总额 by kind of money, for 部门整体. */
const sichuanWhole: Layout = {
  name: '部门预算执行总额分资金',
  family: '绩效表格',
  paper: '绩效自评材料',
  draw: (unit) => {
    const { budget, adjusted, actual } = unit;
    const other = (of: Figure): Figure => figure(of.amount);
    const fiscal = minus(actual.total, other(unit.business.expenditure));
    return [
      table(unit, {
        tab: '510000_0013zp',
        title: `部门预算整体支出绩效自评表（${unit.year}年度）`,
        nameLabel: '部门名称',
        unitLabel: '年度预算数　单位',
        unit: '万元',
        rows: [
          ['预算执行情况（10分）', ...over('年度部门整体支出预算（万元）', 5)],
          ['↑', null, '年初预算', '调整后预算数', '预算执行数', '预算执行率'],
          ['↑', '总额', budget.total, adjusted.total, actual.total, rate(actual.total, adjusted.total)],
          ['↑', '其中：财政资金', null, null, fiscal, '/'],
          ['↑', '单位资金', null, null, minus(actual.total, plainSum([fiscal])), '/'],
        ],
      }),
    ];
  },
};

/** Layouts held out: matters. */
export const HELD_MATTERS: readonly Layout[] = [balanceSheet, kindsAsRows, hubeiWhole, sichuanWhole];
