import { fc } from '../../run/properties';
import { decimal } from '../../../src/domain/money/decimal';
import { holdsFigure, parseNumberText } from '../../../src/domain/money/number-text';

/** Everything that was read, as plain text: value, places, then what stood behind the number. */
function read(text: string): string {
  const parsed = parseNumberText(text);
  if (parsed.kind !== 'number') return parsed.kind;
  const { value, decimals, percent, unit, counter } = parsed;
  return [value.toFixed(), decimals, percent ? '%' : null, unit, counter]
    .filter((part) => part !== null)
    .join(' ');
}

describe('印出来的数', () => {
  test.each([
    ['186.51', '186.51 2'],
    ['1126.690', '1126.69 3'],
    ['0', '0 0'],
    ['0.00', '0 2'],
    ['-0.00', '0 2'],
    ['11,122,315.04', '11122315.04 2'],
    ['１１，１２２．５０', '11122.5 2'],
    ['　\u00a0 95.10％\t', '0.951 2 %'],
    ['-5.25%', '-0.0525 2 %'],
    ['￥1,234.00', '1234 2'],
    ['¥ 1234', '1234 0'],
    ['-¥5.00', '-5 2'],
    ['¥-5.00', '-5 2'],
    ['(1,234.56)', '-1234.56 2'],
    ['（1,234.56）', '-1234.56 2'],
    ['（￥12.00）', '-12 2'],
    ['(5.00%)', '-0.05 2 %'],
    ['(500)', '-500 0'],
    ['＋3', '3 0'],
    ['－3', '-3 0'],
    ['−3.5', '-3.5 1'],
    ['186.51万元', '186.51 2 tenThousandYuan'],
    ['186.51 万元', '186.51 2 tenThousandYuan'],
    ['3亿元', '3 0 hundredMillionYuan'],
    ['2 千元', '2 0 thousandYuan'],
    ['1,865,100元', '1865100 0 yuan'],
    ['14人', '14 0 人'],
    ['51 辆', '51 0 辆'],
    ['19500人次', '19500 0 人次'],
    ['1\u200b2', '12 0'],
    ['\u202a1,234.50\u202c', '1234.5 2'],
    ['\ufeff\u20661\u00ad2\u2069\u180e', '12 0'],
    ['7\ufe0f.\u20605', '7.5 1'],
    ['1\u2009234\u2009567.50', '1234567.5 2'],
    ['1\u202f234.50', '1234.5 2'],
    ['12\u00a0345\u00a0元', '12345 0 yuan'],
    ['11 266 900.00', '11266900 2'],
    ['1 234.56', '1234.56 2'],
    ['-12 345.5 万元', '-12345.5 1 tenThousandYuan'],
    ['１ ２３４．５０', '1234.5 2'],
    ["'1234.50", '1234.5 2'],
    ['‘1234.50', '1234.5 2'],
    ["' 7", '7 0'],
    ['\u22121.50', '-1.5 2'],
    ['\u20111.50', '-1.5 2'],
    ['﹣１﹐２３４．５０﹪', '-12.345 2 %'],
    ['1.2E+05', '120000 -4'],
    ['-1.25e-02', '-0.0125 4'],
    ['1E+5', '100000 -5'],
    ['１．２Ｅ＋０５元', '120000 -4 yuan'],
  ])('“%s”读作 %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('空白、不适用和 0 是三回事', () => {
  test.each(['', ' ', '　', '\u00a0', '\n', '\u200b', '\u202e\u00ad', '\u2800', "'"])(
    '“%s”是没有填',
    (text) => {
      expect(read(text)).toBe('blank');
    },
  );
  test.each([
    '—',
    '——',
    '－',
    '-',
    '--',
    '–',
    '一',
    '一一',
    '/',
    '／',
    '\\',
    '无',
    '×',
    ' — ',
    '不适用',
    'n/a',
  ])('“%s”是不适用', (text) => {
    expect(read(text)).toBe('notApplicable');
  });
  test('0 是数', () => {
    expect(read('0')).toBe('0 0');
  });
});

describe('印不回原样的不读', () => {
  test.each([
    '007',
    '00.5',
    '.5',
    '5.',
    '1.2.3',
    '12,34',
    '1,2345',
    '1,,234',
    ',123',
    '0,123',
    '1 234',
    '1 234 元',
    '12 34.56',
    '1 2345.00',
    '1234 567.00',
    '0 123.45',
    '1  234.56',
    '1 234,567.00',
    '1 234.56 7',
    '1, 234',
    '1e5',
    '01.2E+05',
    '1.2E+',
    '1.2E+100',
    'E+05',
    '1\u200923',
    '12\u20093456',
    '1234\u2009567',
    "1'234",
    "'12'",
    '\u20135',
    '0x10',
    'Infinity',
    'NaN',
    '--5',
    '+-5',
    '-¥-5',
    '- 5',
    '-(5.00)',
    '(-5.00)',
    '(5.00',
    '5.00)',
    '((5.00))',
    '()',
    '(1)',
    '（12）',
    '(12人)',
    '5%%',
    '5‰',
    '5百万元',
    '12.5万',
    '2020年',
    '14人员',
    '￥',
    '¥¥5',
    '元',
    '%',
    '…',
    '××',
    '五',
    '1/2',
    '10-20',
    '增长5%',
    '5.00万元整',
    '٣',
    '1_000',
    '=5',
  ])('“%s”', (text) => {
    expect(read(text)).toBe('unreadable');
  });
  test('长得不像数的长文字', () => {
    expect(read('9'.repeat(64))).toBe(`${'9'.repeat(64)} 0`);
    expect(read('9'.repeat(65))).toBe('unreadable');
    expect(read(' ('.repeat(500_000))).toBe('unreadable');
  });
});

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const grouped = (whole: string, separator: string): string => whole.replace(/\B(?=(\d{3})+$)/g, separator);

const printedNumber = fc.record({
  whole: fc.bigInt(0n, 10n ** 15n).map(String),
  fraction: fc.stringMatching(/^\d{0,6}$/),
});
const style = fc.record({
  separator: fc.constantFrom('', ',', '\u2009', ' '),
  sign: fc.constantFrom('', '+', '-', '−', '()'),
  yen: fc.constantFrom('', '¥', '￥', '¥ '),
  tail: fc.constantFrom('', '%', '元', '千元', '万元', ' 万元', '亿元', '人', ' 辆'),
  blank: fc.constantFrom('', ' ', '　', '\u00a0', '\t'),
  wide: fc.boolean(),
});
type Style = typeof style extends fc.Arbitrary<infer T> ? T : never;

function plainDigits({ whole, fraction }: { whole: string; fraction: string }): string {
  return fraction === '' ? whole : `${whole}.${fraction}`;
}

function decorated(digits: string, { separator, sign, yen, tail, blank, wide }: Style): string {
  const [whole = '', ...rest] = digits.split('.');
  const body = `${yen}${[grouped(whole, separator), ...rest].join('.')}${tail}`;
  const signed = sign === '()' ? `(${body})` : `${sign}${body}`;
  return blank + (wide ? fullWidth(signed) : signed) + blank;
}

const readable = fc
  .tuple(printedNumber, style)
  .filter(([{ fraction }, { separator }]) => separator !== ' ' || fraction !== '')
  .filter(([{ whole, fraction }, { sign, tail, yen }]) =>
    sign === '()' ? !/[人辆]/.test(tail) && (whole + fraction + tail + yen).length > 2 : true,
  );

test('一个数不论怎样印，读回来都是它', () => {
  fc.assert(
    fc.property(readable, ([number, as]) => {
      const digits = plainDigits(number);
      const parsed = parseNumberText(decorated(digits, as));
      const negative = ['-', '−', '()'].includes(as.sign);
      const size = decimal(digits).times(as.tail === '%' ? '0.01' : 1);
      expect(parsed).toMatchObject({
        kind: 'number',
        decimals: number.fraction.length,
        percent: as.tail === '%',
      });
      expect(parsed.kind === 'number' && parsed.value.eq(negative ? size.neg() : size)).toBe(true);
    }),
  );
});

test('在数字中间混进别的字，就不再是数', () => {
  const intruder = fc.constantFrom('　', 'x', '万', '元', '(', '%', '-', '..', ',,', "'", '¥');
  fc.assert(
    fc.property(readable, intruder, fc.nat(), ([number, as], sign, where) => {
      const digits = plainDigits({ ...number, whole: `1${number.whole}` });
      const at = 1 + (where % (digits.length - 1));
      const spoiled = digits.slice(0, at) + sign + digits.slice(at);
      expect(parseNumberText(decorated(spoiled, { ...as, separator: '' })).kind).toBe('unreadable');
    }),
  );
});

test('数字中间混进一个普通空格，只有正好分出三位一节、后面带小数时还是数', () => {
  const few = fc.record({
    whole: fc.integer({ min: 100, max: 999999 }).map(String),
    fraction: fc.stringMatching(/^\d{0,3}$/),
  });
  fc.assert(
    fc.property(few, fc.nat(), (number, where) => {
      const digits = plainDigits(number);
      const at = 1 + (where % (digits.length - 1));
      const parted = `${digits.slice(0, at)} ${digits.slice(at)}`;
      const isGrouped = /^\d{1,3} \d{3}\.\d+$/.test(parted);
      expect(read(parted)).toBe(isGrouped ? read(digits) : 'unreadable');
    }),
  );
});

test('任何文字都有答案，读出的数从不是 -0', () => {
  const characters = fc.string({
    unit: fc.constantFrom(...'0 1 7 , . ， ． - － — + ( ) （ ） % ％ ¥ ￥ 元 万 人 　 一 /'.split(' '), ' '),
  });
  fc.assert(
    fc.property(characters, (text) => {
      const parsed = parseNumberText(text);
      if (parsed.kind === 'number' && parsed.value.eq(0))
        expect(Object.is(Number(parsed.value), 0)).toBe(true);
      expect(['blank', 'notApplicable', 'number', 'unreadable']).toContain(parsed.kind);
    }),
  );
});

describe('读不成的文字里有没有数', () => {
  test.each(['约12万', '12,80.50', '1 234', '12 34.56', '٣', '叁万元整', '3人（含工勤1人）', '2020年12.5'])(
    '“%s”有',
    (text) => {
      expect([parseNumberText(text).kind, holdsFigure(text)]).toEqual(['unreadable', true]);
    },
  );
  test.each(['预算数', '2020年预算数', '2020年12月31日', '见附表', '…', '同上'])('“%s”没有', (text) => {
    expect([parseNumberText(text).kind, holdsFigure(text)]).toEqual(['unreadable', false]);
  });
});
