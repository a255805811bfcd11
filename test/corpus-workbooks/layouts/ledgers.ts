import { detail, figure, minus, plainSum, type Figure } from '../unit/figure';
import { sheet, table } from '../sheet/table';
import type { Row } from '../sheet/cell';
import type { Layout } from './layout';

/** 用友: codes under codes, 借方 and 贷方 of three periods; 行政支出 is what was spent. */
const balancesByColumns: Layout = {
  name: '科目余额表借贷分栏',
  family: '账簿',
  paper: '账务资料',
  draw: (unit) => {
    const { actual, revenue } = unit;
    const spent = (code: string, name: string, amount: Figure): Row => [
      code,
      name,
      null,
      null,
      amount,
      null,
      amount,
      null,
    ];
    return [
      table(unit, {
        tab: '余额表',
        title: '科目余额表',
        nameLabel: '核算单位',
        unit: '元',
        rows: [
          ['科目编码', '科目名称', '期初余额', '←', '本期发生', '←', '期末余额', '←'],
          ['↑', '↑', '借方', '贷方', '借方', '贷方', '借方', '贷方'],
          ['6001', '财政拨款预算收入', null, null, null, detail(revenue), null, detail(revenue)],
          spent('7101', '行政支出', actual.total),
          spent('710101', '基本支出', actual.basic),
          spent('71010101', '人员经费', actual.personnel),
          spent('71010102', '公用经费', actual.publicFunds),
          spent('710102', '项目支出', actual.project),
        ],
        notes: [`会计期间：${unit.year}年1月至${unit.year}年12月`],
      }),
    ];
  },
};

/** 金蝶: one amount with 方向, and 本年累计 beside 本期. */
const balancesByDirection: Layout = {
  name: '科目余额表方向栏与本年累计',
  family: '账簿',
  paper: '账务资料',
  draw: (unit) => {
    const month = (of: Figure): Figure => figure(Math.round(of.amount / 1300) * 100);
    const line = (code: string, name: string, amount: Figure): Row => [
      code,
      name,
      '平',
      null,
      month(amount),
      null,
      amount,
      null,
      '借',
      detail(amount),
    ];
    const { conference, training, threePublic, actual } = unit;
    return [
      table(unit, {
        tab: `${unit.year}年12期`,
        title: '科目余额表',
        nameLabel: '单位名称',
        unit: '元',
        rows: [
          [
            '科目代码',
            '科目名称',
            '期初余额',
            '←',
            '本期发生额',
            '←',
            '本年累计发生额',
            '←',
            '期末余额',
            '←',
          ],
          ['↑', '↑', '方向', '金额', '借方', '贷方', '借方', '贷方', '方向', '金额'],
          line('7201', '事业支出', actual.total),
          line('7201.01', '事业支出-基本支出', actual.basic),
          line('7201.01.30215', '会议费', conference.actual),
          line('7201.01.30216', '培训费', training.actual),
          line('7201.01.30217', '公务接待费', perhaps(threePublic.actual.reception)),
          line('7201.01.30231', '公务用车运行维护费', perhaps(threePublic.actual.operation)),
          line('7201.02', '事业支出-项目支出', actual.project),
        ],
      }),
    ];
  },
};

/** A ledger's subject is a source of 三公 only because the unit pays it from 财政拨款 alone. */
const perhaps = (of: Figure): Figure => ({ ...of, onlyPerhaps: true });

/** 明细账 of one subject: months, 本月合计, 本年累计. */
const detailLedger: Layout = {
  name: '支出明细账月计累计',
  family: '账簿',
  paper: '账务资料',
  draw: (unit) => {
    const total = unit.conference.actual;
    const march = figure(Math.round(total.amount / 400) * 100);
    const june = figure(Math.round(total.amount / 300) * 100);
    const november = minus(total, plainSum([march, june]));
    const first = plainSum([march, june]);
    const entry = (date: string, voucher: string, matter: string, amount: Figure, balance: Figure): Row => [
      date,
      voucher,
      matter,
      amount,
      null,
      '借',
      balance,
    ];
    return [
      sheet(unit, {
        tab: '30215会议费',
        unit: '元',
        rows: [
          [{ is: 'title', text: '支出明细账' }, '←', '←', '←', '←', '←', '←'],
          ['科目：720101 事业支出-基本支出 [功能:2010301 经济:30215-会议费]'],
          [
            { is: 'name', label: '单位：', name: unit.name },
            null,
            null,
            null,
            null,
            null,
            { is: 'unit', label: '金额单位', unit: '元' },
          ],
          ['日期', '凭证号', '摘要', '借方', '贷方', '方向', '余额'],
          [null, null, '上年结转', null, null, '平', null],
          entry(`${unit.year}-03-18`, '记-0042', '付工作会议场地费', march, march),
          [null, null, '本月合计', march, null, '借', march],
          [null, null, '本年累计', march, null, '借', march],
          entry(`${unit.year}-06-09`, '记-0117', '付年中会议费', june, first),
          [null, null, '本月合计', june, null, '借', first],
          [null, null, '本年累计', first, null, '借', first],
          entry(`${unit.year}-11-25`, '记-0236', '付总结会议费', november, detail(total)),
          [null, null, '本月合计', november, null, '借', detail(total)],
          [null, null, '本年累计', total, null, '借', detail(total)],
        ],
      }),
    ];
  },
};

/** Balances and ledgers of accounting programs. */
export const LEDGERS: readonly Layout[] = [balancesByColumns, balancesByDirection, detailLedger];
