import { sentence, type Row } from '../sheet/cell';
import { table } from '../sheet/table';
import { figure, rate, type Figure } from '../unit/figure';
import { yearBefore, type ThreePublic, type Unit } from '../unit/unit';
import type { Layout } from './layout';

/** Lines of targets: thresholds and samples that are no money. */
export const TARGETS: readonly Row[] = [
  ['产出指标', '数量指标', '开展检查次数', '≥12次', '15次', 10, 10],
  ['产出指标', '质量指标', '验收合格率', '≥95%', '98%', 10, 10],
  ['效益指标', '社会效益', '受益群众', '≥400人', '462人', 15, 15],
];

/** Hunan since 2021: 年初, 全年, 执行; the labels by 收入 and 支出性质 hold their figures. */
const hunanWhole: Layout = {
  name: '整体支出自评表标签内金额',
  family: '绩效表格',
  paper: '绩效自评材料',
  draw: (unit) => {
    const { budget, adjusted, actual, generalPublic, governmentFund, business } = unit;
    return [
      table(unit, {
        tab: '整体自评表',
        title: `${unit.year}年度部门整体支出绩效自评表`,
        nameLabel: '预算部门（单位）名称',
        unit: '万元',
        rows: [
          [
            '年度预算申请（万元）',
            null,
            '年初预算数',
            '全年预算数',
            '全年执行数',
            '分值',
            '执行率',
            '自评得分',
          ],
          [
            '↑',
            '年度资金总额',
            budget.total,
            adjusted.total,
            actual.total,
            10,
            rate(actual.total, adjusted.total),
            9.5,
          ],
          ['↑', '按收入性质分：', '←', '←', '按支出性质分：', '←', '←', '←'],
          [
            '↑',
            sentence`其中：一般公共预算：${mute(generalPublic.revenue)}`,
            '←',
            '←',
            sentence`其中：基本支出：${actual.basic}`,
            '←',
            '←',
            '←',
          ],
          [
            '↑',
            sentence`政府性基金拨款：${mute(governmentFund.revenue)}`,
            '←',
            '←',
            sentence`项目支出：${actual.project}`,
            '←',
            '←',
            '←',
          ],
          ['↑', '纳入专户管理的非税收入拨款：', '←', '←', null, null, null, null],
          ['↑', sentence`其他资金：${mute(business.revenue)}`, '←', '←', null, null, null, null],
          ['绩效指标', '一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
          ...TARGETS.map((row): Row => [null, ...row]),
          ['总分', null, null, null, null, null, 100, 94.5],
        ],
      }),
    ];
  },
};

/** 收入 by source is not told apart from what was granted; a form's label is no source of it. */
const mute = ({ amount }: Figure): Figure => figure(amount);

/** A form of one project: nothing in it tells of the whole unit. */
const oneProject: Layout = {
  name: '项目支出绩效自评表',
  family: '绩效表格',
  paper: '绩效自评材料',
  draw: (unit) => {
    const [project] = unit.leaves.projects;
    const trapped = (amount: number, of: Figure): Figure => ({
      ...figure(amount),
      trap: of.fact === null ? null : { fact: of.fact, mistake: '只是一个项目的数' },
    });
    const { name, budget, added, actual } = project ?? { name: '', budget: 0, added: 0, actual: 0 };
    const planned = trapped(budget, unit.budget.total);
    const granted = trapped(budget + added, unit.adjusted.total);
    const spent = trapped(actual, unit.actual.total);
    return [
      table(unit, {
        tab: '项目自评表1',
        title: `项目支出绩效自评表（${unit.year}年度）`,
        nameLabel: '实施单位',
        unit: '万元',
        rows: [
          ['项目名称', name, '←', '←', '主管部门', '县人民政府办公室', '←'],
          ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '执行率', '得分'],
          ['↑', '年度资金总额', planned, granted, spent, rate(spent, granted), 9.4],
          ['↑', '其中：当年财政拨款', figure(budget), figure(budget + added), figure(actual), null, null],
          ['↑', '上年结转资金', 0, 0, 0, null, null],
          ['↑', '其他资金', 0, 0, 0, null, null],
          ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
          ...TARGETS,
          ['总分', '←', '←', '←', '←', 100, 94],
        ],
      }),
    ];
  },
};

/** The county's 基础数据表: the year stands in the heads of the columns. */
const baseData: Layout = {
  name: '部门整体支出基础数据表',
  family: '绩效表格',
  paper: '绩效自评材料',
  draw: (unit) => {
    const before = yearBefore(unit);
    const money = (label: string, of: (each: Unit) => { budget: Figure; actual: Figure }): Row => [
      label,
      '←',
      of(before).actual,
      '←',
      of(unit).budget,
      '←',
      of(unit).actual,
    ];
    const part = (label: string, of: keyof ThreePublic): Row =>
      money(label, ({ threePublic: { budget, actual } }) => ({ budget: budget[of], actual: actual[of] }));
    const control = figure(
      Math.round((unit.staff.onDuty.total.amount / unit.staff.authorized.total.amount) * 1e4) / 1e4,
      null,
      'ratio',
    );
    return [
      table(unit, {
        tab: '基础数据表',
        title: '部门整体支出绩效评价基础数据表',
        nameLabel: '填报单位',
        unit: '万元',
        rows: [
          ['财政供养人员情况（人）', '←', '编制数', '←', `${unit.year}年实际在职人数`, '←', '控制率'],
          [null, '←', unit.staff.authorized.total, '←', unit.staff.onDuty.total, '←', control],
          [
            '经费控制情况',
            '←',
            `${before.year}年决算数`,
            '←',
            `${unit.year}年预算数`,
            '←',
            `${unit.year}年决算数`,
          ],
          part('“三公”经费', 'total'),
          part('1、公务用车购置和维护经费', 'vehicles'),
          part('其中：公车购置', 'purchase'),
          part('公车运行维护', 'operation'),
          part('2、出国经费', 'abroad'),
          part('3、公务接待', 'reception'),
          money('项目支出', ({ budget, actual }) => ({ budget: budget.project, actual: actual.project })),
          money('公用经费', ({ budget, actual }) => ({
            budget: budget.publicFunds,
            actual: actual.publicFunds,
          })),
          money('其中：会议费', ({ conference }) => conference),
          money('培训费', ({ training }) => training),
          money('政府采购金额', ({ procurement }) => procurement.total),
          ['部门整体支出预算调整', '←', null, '←', unit.adjustment, '←', null],
          [
            '楼堂馆所控制情况',
            '←',
            '批复规模（㎡）',
            '实际规模（㎡）',
            '规模控制率',
            '预算投资（万元）',
            '实际投资（万元）',
          ],
          [
            null,
            '←',
            unit.building.approvedArea,
            unit.building.builtArea,
            null,
            unit.building.approvedInvestment,
            unit.building.actualInvestment,
          ],
          ['厉行节约保障措施', '←', '严格执行接待、用车和会议审批', '←', '←', '←', '←'],
        ],
        notes: [
          '说明：“项目支出”需要填报基本支出以外的所有项目支出情况，“公用经费”填报基本支出中的一般商品和服务支出。',
        ],
      }),
    ];
  },
};

/** 重庆: 年初, 全年（调整） and 执行 under one another's heads, score columns behind. */
const chongqingWhole: Layout = {
  name: '整体自评表年初全年执行',
  family: '绩效表格',
  paper: '绩效自评材料',
  draw: (unit) => {
    const { budget, adjusted, actual } = unit;
    return [
      table(unit, {
        tab: '整体绩效自评',
        title: `${unit.year}年度部门整体绩效自评表`,
        nameLabel: '部门（单位）名称',
        unit: '万元',
        rows: [
          ['部门支出预算数', '←', '年初预算数', '全年（调整）预算数', '全年执行数', '执行率', '权重', '得分'],
          [
            '↑',
            '总金额',
            budget.total,
            adjusted.total,
            actual.total,
            rate(actual.total, adjusted.total),
            10,
            9.6,
          ],
          ['↑', '其中：基本支出', budget.basic, adjusted.basic, actual.basic, null, null, null],
          ['↑', '项目支出', budget.project, adjusted.project, actual.project, null, null, null],
          ['指标名称', '计量单位', '指标性质', '年初指标值', '全年完成值', '得分系数', '权重', '得分'],
          ['服务对象满意度', '%', '≥', 90, unit.satisfaction, 1, 10, 10],
          ['重点工作考核得分', '分', '≥', 90, unit.assessment.score, 1, 10, 9.8],
        ],
      }),
    ];
  },
};

/** 指标完成情况: staff, vehicles, satisfaction as `94.5分`, `91.2％`, `120 人`. */
const answersWithUnits: Layout = {
  name: '自评数据填报表数带单位',
  family: '绩效表格',
  paper: '绩效自评材料',
  draw: (unit) => [
    table(unit, {
      tab: '填报表',
      title: `${unit.year}年度绩效自评数据填报表`,
      nameLabel: '填报单位',
      unit: '万元',
      rows: [
        ['填报项目', '填报内容', '备注'],
        ['编制人数', sentence`${unit.staff.authorized.total} 人`, '三定方案'],
        ['在职人数', sentence`${unit.staff.onDuty.total} 人`, '年末数'],
        ['公务用车数量', sentence`${unit.vehicles}辆`, null],
        ['服务对象满意度', sentence`${unit.satisfaction}`, '问卷400份'],
        ['重点工作考核得分', sentence`${unit.assessment.score}分`, '县绩效办通报'],
        ['重点工作考核总分', sentence`${unit.assessment.total}分`, null],
        ['“三公”经费决算数', unit.threePublic.actual.total, '不含会议费'],
        ['年末结转和结余', unit.yearEnd, null],
      ],
    }),
  ],
};

/** The forms a unit hands in, as sources. */
export const FORMS: readonly Layout[] = [hunanWhole, oneProject, baseData, chongqingWhole, answersWithUnits];
