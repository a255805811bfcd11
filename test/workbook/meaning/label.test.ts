import { LEXICONS } from '../../../src/catalog/words/lexicon';
import { labelReader } from '../../../src/workbook/meaning/label';

const read = labelReader(LEXICONS.labels, ['枫林县水务局']);
/** Without the mark of money, which says nothing of the matter. */
const atoms = (text: string): string =>
  [...read(text).atoms]
    .filter((atom) => atom !== 'kind.money')
    .sort()
    .join(' ');

describe('项目名整个读懂才算', () => {
  test.each([
    ['公务接待费', 'subject.reception'],
    ['公务招待费', 'subject.reception'],
    ['（三）公务用车运行维护费', 'subject.operation subject.vehicle'],
    ['公车运维费', 'subject.operation subject.vehicle'],
    ['因 公 出 国 （ 境 ） 费\n用', 'subject.abroad'],
    ['本年支出合计', 'span.thisYear subject.expenditure whole.total'],
    ['年末实有人数', 'period.closing subject.onDuty subject.staff'],
    ['在编人数', 'subject.inService subject.onDuty subject.staff'],
    ['实际采购金额', 'head.amount period.actual subject.procurement'],
    ['枫林县水务局公用经费', 'subject.publicFunds'],
  ])('%s：%s', (text, expected) => {
    expect(atoms(text)).toBe(expected);
    expect(read(text).residue).toBe('');
  });

  test.each([
    ['年初部门预算', 'period.initial'],
    ['期末结转', 'period.closing subject.balance'],
    ['期初结转', 'period.opening subject.carryIn'],
    ['年中追加（调减）数', 'period.adjustment whole.additions whole.net'],
    ['受益群众满意度', 'subject.satisfaction'],
    ['决算比预算', 'measure.change period.actual period.budget'],
  ])('%s合起来是：%s', (text, expected) => {
    expect(atoms(text)).toBe(expected);
    expect(read(text).residue).toBe('');
  });

  test.each([
    ['支出明细表（不含上级专项资金）', '不含'],
    ['预算控制价', '价'],
    ['上期决算数', '上期'],
    ['公务用车平台系统', '平台系统'],
    ['借调实有人数', '借调'],
    ['内部职工满意度', '内部'],
  ])('%s剩下“%s”，就是别的', (text, residue) => {
    expect(read(text).residue).toBe(residue);
  });

  test.each([
    ['追加前预算', 'period.before'],
    ['12月决算数', 'span.month'],
    ['上半年追加', 'span.month'],
    ['临聘实有人数', 'subject.outsiders'],
  ])('%s读得懂，可不是那个数：%s', (text, expected) => {
    expect(read(text).residue).toBe('');
    expect(atoms(text)).toContain(expected);
  });
});

describe('项目名前后的编号、缩进、单位、年份、编码', () => {
  test.each([
    ['一、基本支出', 1],
    ['（二）项目支出', 2],
    ['3．公务接待费', 3],
    ['3.1、公务接待费', 4],
    ['（1）购置费', 5],
    ['①培训费', 6],
    ['合计', null],
  ])('%s的层级：%s', (text, level) => {
    expect(read(text).level).toBe(level);
  });

  test('编号去掉以后是同一个项目', () => {
    for (const text of [
      '一、公务接待费',
      '（一）公务接待费',
      '1.公务接待费',
      '├─ 公务接待费',
      '其中：公务接待费',
      '附：公务接待费',
      '公务接待费？',
      '公务接待费2',
    ]) {
      expect(atoms(text)).toBe('subject.reception');
    }
  });

  test('单位、年份和编码各归各', () => {
    expect(read('决算数（万元）')).toMatchObject({ unit: 'tenThousandYuan', residue: '' });
    expect(read('公务用车（辆）').atoms.has('measure.count')).toBe(true);
    expect(read('2020年预算数')).toMatchObject({ year: 2020, residue: '' });
    expect(read('上年决算数')).toMatchObject({ year: null, yearShift: -1 });
    expect(read('30217-公务接待费')).toMatchObject({ code: '30217', residue: '' });
    expect(read('2018年预算')).toMatchObject({ code: null, year: 2018 });
    expect(read('2022预算')).toMatchObject({ code: null, year: 2022 });
    expect(read('2080505养老保险')).toMatchObject({ code: '2080505', year: null });
  });
});
