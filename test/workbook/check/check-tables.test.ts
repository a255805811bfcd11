import type { Finding } from '../../../src/domain/finding';
import { addressInSheet } from '../../../src/domain/cell-address';
import { readSheets } from '../facts-of';
import { sheetOf, type GridCell } from '../grid';

/** "code severity identity" of each finding about a sum. */
const sums = (findings: readonly Finding[]) =>
  findings.flatMap((finding) =>
    finding.code === 'identityBroken' || finding.code === 'identityRounded'
      ? [`${finding.code} ${finding.severity} ${finding.identity}`]
      : [],
  );

const function_ = (...rows: GridCell[][]) =>
  sheetOf('支出决算表', [
    ['2020年支出决算表'],
    ['部门：某局', null, null, null, '单位：万元'],
    ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
    ...rows,
  ]);

describe('表内勾稽', () => {
  test('都对得上：没有话说', () => {
    const { findings } = readSheets(
      function_(
        [null, '合计', 30, 20, 10],
        ['201', '一般公共服务支出', 30, 20, 10],
        ['2010301', '行政运行', 30, 20, 10],
      ),
    );
    expect(findings).toEqual([]);
  });

  test('0.01 万元之差是取整，只提示', () => {
    const { findings } = readSheets(
      function_([null, '合计', 30.01, 20, 10], ['201', '一般公共服务支出', 30, 20, 10]),
    );
    expect(sums(findings)).toEqual([
      'identityRounded info 2020年支出决算表：合计 · 本年支出合计＝各分项之和',
      'identityRounded info 2020年支出决算表：合计（本年支出合计）＝各项之和',
    ]);
  });

  test('超出取整是错误，并指出每个单元格', () => {
    const { findings } = readSheets(
      function_(
        [null, '合计', 35, 20, 15],
        ['201', '一般公共服务支出', 30, 20, 10],
        ['208', '社会保障和就业支出', 4, null, 4],
      ),
    );
    const [broken] = findings.filter((finding) => finding.code === 'identityBroken');
    expect(sums(findings)).toContain('identityBroken error 2020年支出决算表：合计（本年支出合计）＝各项之和');
    expect(broken?.cells.map(addressInSheet)).toEqual(['C4', 'C5', 'C6']);
  });

  test('有看不懂的金额列时不断言各分项之和', () => {
    const { findings } = readSheets(
      sheetOf('支出决算表', [
        ['2020年支出决算表'],
        ['部门：某局', '单位：万元'],
        ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出', '待处理事项'],
        ['201', '一般公共服务支出', 31, 20, 10, 1],
      ]),
    );
    expect(findings).toEqual([]);
  });

  test('三公：合计 = 出国 + 公车 + 接待，公车 = 购置 + 运行（项目在行或在列）', () => {
    const columns = sheetOf('列', [
      ['2020年“三公”经费预算表'],
      ['单位：万元'],
      ['合计', '因公出国（境）费', '公务接待费', '公务用车购置及运行费', '公务用车购置费', '公务用车运行费'],
      [24.86, 11, 2.85, 10.93, 0, 9.93],
    ]);
    const rows = sheetOf('行', [
      ['2020年“三公”经费预算表'],
      ['单位：万元'],
      ['项目', '预算数'],
      ['合计', 24.86],
      ['一、因公出国（境）费', 11],
      ['二、公务接待费', 2.85],
      ['三、公务用车购置及运行费', 10.93],
      ['1.公务用车购置费', 1],
      ['2.公务用车运行费', 9.93],
    ]);
    expect(sums(readSheets(columns).findings)).toEqual([
      'identityBroken error 2020年“三公”经费预算表：合计＝各分项之和',
      'identityBroken error 2020年“三公”经费预算表：公务用车购置及运行费＝各分项之和',
    ]);
    expect(sums(readSheets(rows).findings)).toEqual([
      'identityBroken error 2020年“三公”经费预算表：合计（预算数）＝各项之和',
    ]);
  });

  test('收支总表：本年合计 = 各项；总计 = 本年合计 + 年初结转', () => {
    const sheet = (total: number, grand: number) =>
      sheetOf('总表', [
        ['2020年收入支出决算总表'],
        ['单位：元'],
        ['收入', null, '支出', null],
        ['项目', '决算数', '项目', '决算数'],
        ['一、财政拨款收入', 90, '一、一般公共服务支出', 60],
        ['其中：基金', 20, '二、教育支出', 30],
        ['二、其他收入', 10, '三、国防支出', null],
        ['本年收入合计', total, '本年支出合计', 90],
        ['年初结转和结余', 5, '年末结转和结余', 15],
        ['总计', grand, '总计', 105],
      ]);
    expect(sums(readSheets(sheet(100, 105)).findings)).toEqual([]);
    expect(sums(readSheets(sheet(101, 105)).findings)).toHaveLength(2);
    expect(sums(readSheets(sheet(100, 100)).findings)).toHaveLength(2);
  });

  test.each([
    ['一、', '二、'],
    ['（一）', '（二）'],
    ['1.', '2.'],
  ])('收支总表的各项按最外层的编号认：%s', (one, two) => {
    const sheet = (total: number) =>
      sheetOf('总表', [
        ['2020年收入支出决算总表'],
        ['单位：元'],
        ['收入', null, '支出', null],
        ['项目', '决算数', '项目', '决算数'],
        [`${one}财政拨款收入`, 90, `${one}一般公共服务支出`, 60],
        ['其中：基金', 20, `${two}教育支出`, 40],
        [`${two}其他收入`, 10, null, null],
        ['本年收入合计', total, '本年支出合计', 100],
      ]);
    expect(sums(readSheets(sheet(100)).findings)).toEqual([]);
    expect(sums(readSheets(sheet(101)).findings)).toEqual([
      'identityBroken error 2020年收入支出决算总表：本年收入合计（收入/决算数）＝各项之和',
    ]);
  });

  test('“三公”决算数全空白是没有填；填了一格就不是', () => {
    const table = (actual: GridCell) =>
      sheetOf('三公', [
        ['2020年“三公”经费支出决算表'],
        ['单位：万元'],
        ['项目', '预算数', '决算数'],
        ['合计', 5, actual],
        ['公务接待费', 5, null],
        ['公务用车购置费', null, null],
        ['公务用车运行费', 0, null],
      ]);
    expect(readSheets(table(null)).findings).toMatchObject([
      {
        code: 'actualNotFilled',
        cells: [
          { top: 3, left: 2 },
          { top: 4, left: 2 },
        ],
      },
    ]);
    expect(readSheets(table(0)).findings.map((finding) => finding.code)).not.toContain('actualNotFilled');
  });
});
