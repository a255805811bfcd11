import { fc, runs } from '../../run/properties';
import { best, readSheets, seen } from '../facts-of';
import { sheetOf, type GridCell } from '../grid';

const HEADER = [
  '日期',
  '凭证字号',
  '摘要',
  '科目编码',
  '科目名称',
  '支出类型',
  '项目',
  '借方金额',
  '贷方金额',
  '余额',
];

const ledger = (...rows: GridCell[][]) =>
  sheetOf('明细账', [
    ['支出明细账'],
    ['单位名称：某县水利局', null, null, null, null, null, '2020年1-12月', null, '单位：元'],
    HEADER,
    ...rows,
  ]);

const voucher = (
  code: GridCell,
  part: string,
  debit: GridCell,
  credit: GridCell = null,
  summary = '报销',
): GridCell[] => ['2020-03-01', '记-1', summary, code, '', part, null, debit, credit, null];

describe('支出明细账', () => {
  test('月计、累计、期初、年末结转行都不是凭证', () => {
    const read = readSheets(
      ledger(
        voucher('30201', '基本支出', 100),
        voucher('30201', '基本支出', 100, null, '本月合计'),
        voucher('30201', '基本支出', 100, null, '本年累计'),
        voucher('30201', '基本支出', 999, null, '上年结转'),
        voucher('30201', '基本支出', null, 100, '年末结转'),
      ),
    );
    expect(seen(read, 'totalExpenditure')).toBe('100 @ 明细账!H1:H8');
  });

  test('借方减贷方；红字冲销；编码是数也认；公用经费含 310、不含项目支出', () => {
    const read = readSheets(
      ledger(
        voucher(30201, '基本支出', 100.1),
        voucher('30215', '基本支出', 50, 20.05),
        voucher('31002', '基本支出', 30),
        voucher('30201', '项目支出', 500),
        voucher('30101', '基本支出', -3.3),
        voucher('30302', '基本支出', '1,003.30'),
      ),
    );
    expect(seen(read, 'publicFundsActual')).toBe('160.05 @ 明细账!H1:H9');
    expect(seen(read, 'personnelActual')).toBe('1000 @ 明细账!H1:H9');
    expect(seen(read, 'conferenceActual')).toBe('29.95 @ 明细账!H1:H9');
    expect(seen(read, 'projectExpenditure')).toBe('500 @ 明细账!H1:H9');
  });

  test('凭证里读不出的金额指出来，合计行和没有数的文字不必指', () => {
    const read = readSheets(
      ledger(
        voucher("'30201", '基本支出', '\u202a1\u2009234.50\u202c'),
        voucher('30201', '基本支出', '约100'),
        voucher('30201', '基本支出', { error: '#REF!' }),
        voucher('30201', '基本支出', null, { uncalculated: 'A1' }),
        voucher('30201', '基本支出', '约100', null, '本月合计'),
        voucher('30201', '基本支出', '见附单'),
        voucher('', '基本支出', '约100'),
      ),
    );
    expect(seen(read, 'totalExpenditure')).toBe('1234.5 @ 明细账!H1:H10');
    expect(read.findings.map(({ code, cells }) => [code, cells.map(({ top, left }) => [top, left])])).toEqual(
      [
        ['amountUnreadable', [[4, 7]]],
        ['errorCell', [[5, 7]]],
        ['formulaWithoutValue', [[6, 8]]],
      ],
    );
  });

  test('没有支出类型列就不分基本和项目', () => {
    const read = readSheets(
      sheetOf('明细账', [
        ['支出明细账'],
        ['单位：元'],
        ['日期', '凭证号', '摘要', '科目编码', '借方金额', '贷方金额'],
        ['2020-01-01', '记-1', '报销', '30217', 10, null],
      ]),
    );
    expect(seen(read, 'totalExpenditure')).toBe('10 @ 明细账!E1:E4');
    expect(seen(read, 'basicExpenditure')).toBe('—');
    expect(best(read, 'threePublicActual.reception')?.doubts).toEqual([
      { code: 'otherScope', scope: '全部资金' },
    ]);
  });

  test('长明细账：很靠下才填的列和最后一张凭证都算数，表一直到末行', () => {
    const many = Array.from({ length: 900 }, () => voucher('30201', '基本支出', 1));
    const project: GridCell[] = [...voucher('30201', '项目支出', 500)];
    project[6] = '安保服务专项';
    const read = readSheets(ledger(...many, project, ...many, voucher('30215', '基本支出', 20)));
    expect(seen(read, 'totalExpenditure')).toBe('2320 @ 明细账!H1:H1805');
    expect(seen(read, 'conferenceActual')).toBe('20 @ 明细账!H1:H1805');
    expect(read.particulars.projects.map(({ name, actual }) => [name, actual?.toFixed()])).toEqual([
      ['安保服务专项', '500'],
    ]);
    expect(read.uses.map(({ range }) => range.bottom)).toEqual([1804]);
  });

  test('长表不是明细账就整张读，合计在末行也读得到', () => {
    const rows = Array.from({ length: 600 }, (_, index): GridCell[] => [`第${index}项`, 1, 1]);
    const read = readSheets(
      sheetOf('项目', [
        ['2020年项目支出决算表'],
        ['单位：元'],
        ['项目名称', '年初预算数', '决算数'],
        ...rows,
        ['合计', 600, 600],
      ]),
    );
    expect(seen(read, 'projectExpenditure')).toBe('600 @ 项目!C604');
  });

  test('逐分相加，没有二进制小数误差', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -10_000_000, max: 10_000_000 }), { minLength: 1, maxLength: 60 }),
        (cents) => {
          const sum = cents.reduce((total, each) => total + each, 0);
          const read = readSheets(ledger(...cents.map((each) => voucher('30201', '基本支出', each / 100))));
          const reading = best(read, 'totalExpenditure');
          expect(reading === undefined ? '0' : reading.value.toString()).toBe(String(sum / 100));
        },
      ),
      { numRuns: runs(50) },
    );
  });

  describe('一本账只记一个科目，科目写在表头上方', () => {
    const alone = (account: string) =>
      readSheets(
        sheetOf('会议费', [
          ['支出明细账'],
          ['单位名称：某县水利局', null, '2020年1-12月', null, '单位：元'],
          [account],
          ['日期', '凭证字号', '摘要', '借方金额', '贷方金额', '余额'],
          ['2020-03-12', '记-18', '会场租费', 4200, null, 4200],
          ['2020-03-31', null, '本月合计', 4200, null, 4200],
          [null, null, '本年累计', 4200, null, 4200],
          ['2020-12-18', '记-133', '考核会', 5640, 40, 9800],
          [null, null, '本年累计', 9840, 40, 9800],
        ]),
      );

    test('是这个科目的数，也只是这个科目的数', () => {
      const read = alone('辅助核算：经济分类=30215 会议费；项目=全部');
      expect(seen(read, 'conferenceActual')).toBe('9800 @ 会议费!D1:D9');
      expect(seen(read, 'totalExpenditure')).toBe('—');
      expect(seen(read, 'publicFundsActual')).toBe('—');
    });

    test('没写经济科目的，什么也不读', () => {
      expect(seen(alone('科目：7201 事业支出'), 'conferenceActual')).toBe('—');
    });
  });
});
