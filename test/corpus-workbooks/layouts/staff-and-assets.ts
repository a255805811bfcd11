import { figure } from '../unit/figure';
import { table } from '../sheet/table';
import type { Row } from '../sheet/cell';
import type { Layout } from './layout';

/** Kinds of people as rows. */
const staffRows: Layout = {
  name: '人员编制情况按类别',
  family: '人员与资产',
  paper: '绩效自评材料',
  draw: (unit) => {
    const { authorized, onDuty, retired } = unit.staff;
    return [
      table(unit, {
        tab: '人员情况',
        title: `${unit.year}年末机构人员情况表`,
        nameLabel: '单位',
        unitLabel: '计量单位：人　金额单位',
        unit: '元',
        turnable: true,
        rows: [
          ['人员类别', '编制数', '年末实有人数'],
          ['行政人员', authorized.administrative, onDuty.administrative],
          ['工勤人员', authorized.support, onDuty.support],
          ['在职人员合计', authorized.total, onDuty.total],
          ['离退休人员', null, retired],
        ],
      }),
    ];
  },
};

/** Two pairs of label and value in a row. */
const staffPairs: Layout = {
  name: '单位基本情况两对一行',
  family: '人员与资产',
  paper: '绩效自评材料',
  draw: (unit) => [
    table(unit, {
      tab: '基本情况',
      title: `${unit.year}年度单位基本情况表`,
      nameLabel: '填报单位',
      unit: '万元',
      rows: [
        ['单位性质', '财政全额拨款', '主管部门', '市政府办'],
        ['人员编制', unit.staff.authorized.total, '实有人数', unit.staff.onDuty.total],
        ['公务用车（台）', unit.vehicles, '电梯（台）', unit.elevators],
        ['年末固定资产', unit.fixedAssets.gross, '服务对象满意度', unit.satisfaction],
        ['年初预算', unit.budget.total, '全年支出', unit.actual.total],
      ],
    }),
  ],
};

/** Units of the department as rows, people as columns; only the 合计 row is the department. */
const staffColumns: Layout = {
  name: '人员情况分单位',
  family: '人员与资产',
  paper: '绩效自评材料',
  draw: (unit) => {
    const { authorized, onDuty, retired } = unit.staff;
    const columns = [authorized.total, onDuty.total, retired];
    const own = columns.map(({ amount }) => figure(Math.round(amount * 0.6), null, 'count'));
    const rest = columns.map(({ amount }) => figure(amount - Math.round(amount * 0.6), null, 'count'));
    return [
      table(unit, {
        tab: '人员',
        title: `${unit.year}年人员编制及在职情况`,
        nameLabel: '部门',
        unitLabel: '单位：人；金额',
        unit: '元',
        rows: [
          ['单位', '编制人数', '在编人数', '退休人数'],
          ['本级', ...own],
          ['下属站所', ...rest],
          ['合计', ...columns],
        ],
      }),
    ];
  },
};

/** 账面原值, 折旧 and 净值 of every class at the end of the year. */
const assets: Layout = {
  name: '固定资产原值折旧净值',
  family: '人员与资产',
  paper: '账务资料',
  draw: (unit) => {
    const kinds = [
      ['土地、房屋及构筑物', unit.assets.buildings],
      ['通用设备', unit.assets.equipment],
      ['车辆', unit.assets.vehicles],
      ['家具、用具、装具', unit.assets.furniture],
    ] as const;
    const { gross, depreciation, net } = unit.fixedAssets;
    return [
      table(unit, {
        tab: '固定资产',
        title: `${unit.year}年12月31日固定资产情况表`,
        unit: '元',
        rows: [
          ['资产类别', '账面原值', '累计折旧', '账面净值'],
          ...kinds.map(([label, asset]): Row => [label, asset.gross, asset.depreciation, asset.net]),
          ['合计', gross, depreciation, net],
        ],
      }),
    ];
  },
};

/** Cars by their use with number and value; lifts as one line of the equipment. */
const vehicleTable: Layout = {
  name: '车辆设备台数与价值',
  family: '人员与资产',
  paper: '绩效自评材料',
  draw: (unit) => {
    const emergency = figure(1, null, 'count');
    const general = figure(unit.vehicles.amount - 1, null, 'count');
    const { gross } = unit.assets.vehicles;
    const one = figure(Math.round(gross.amount / 500) * 100);
    return [
      table(unit, {
        tab: '资产占用',
        title: `${unit.year}年末国有资产占用情况表`,
        unit: '万元',
        rows: [
          ['项目', '台数', '价值'],
          ['一、公务用车合计', unit.vehicles, gross],
          ['1.机要通信和应急用车', emergency, one],
          ['2.其他用车', general, figure(gross.amount - one.amount)],
          ['二、电梯', unit.elevators, figure(unit.elevators.amount * 268_000)],
        ],
      }),
    ];
  },
};

/** 人员, 车辆 and 固定资产. */
export const STAFF_AND_ASSETS: readonly Layout[] = [
  staffRows,
  staffPairs,
  staffColumns,
  assets,
  vehicleTable,
];
