import { fc } from '../../../run/properties';
import { findFigures } from '../../../../src/domain/check/figures/find-figures';
import { decimal } from '../../../../src/domain/money/decimal';

const UNITS = [
  ['元', 1],
  ['万元', 10000],
  ['亿元', 100000000],
] as const;
const amount = fc.record({
  whole: fc.integer({ min: 0, max: 99999999 }),
  cents: fc.integer({ min: 0, max: 99 }),
  unit: fc.constantFrom(...UNITS),
  grouped: fc.boolean(),
  fullWidth: fc.boolean(),
});
/** Words without digits and without anything that could belong to a number. */
const words = fc.stringMatching(/^[\u4e00-\u4e05甲乙丙丁，。；“”]{1,12}$/);

test('任何写法的金额，都按原值原位找到', () => {
  fc.assert(
    fc.property(amount, words, words, ({ whole, cents, unit, grouped, fullWidth }, before, after) => {
      const fraction = String(cents).padStart(2, '0');
      const integer = grouped ? whole.toLocaleString('en-US') : String(whole);
      const ascii = `${integer}.${fraction}`;
      const printed = fullWidth && !grouped ? toFullWidth(ascii) : ascii;
      const [found, ...more] = findFigures(`${before}${printed}${unit[0]}${after}`);
      expect(more).toEqual([]);
      expect(found?.text).toBe(`${printed}${unit[0]}`);
      expect(found?.start).toBe(before.length);
      expect(found?.value.toFixed()).toBe(decimal(`${whole}.${fraction}`).times(unit[1]).toFixed());
    }),
  );
});

test('任何文字都读得完，找到的数互不重叠、按先后排列', () => {
  const pieces = fc.constantFrom(
    '1',
    '，',
    ',',
    '.',
    '%',
    '-',
    '万',
    '元',
    '年',
    '《',
    '》',
    '第',
    ' ',
    '多',
    '分',
    '÷',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (characters) => {
      const text = characters.join('');
      const figures = findFigures(text);
      figures.forEach((figure, index) => {
        expect(text.slice(figure.start, figure.end)).toBe(figure.text);
        expect(figure.start).toBeGreaterThanOrEqual(figures[index - 1]?.end ?? 0);
      });
    }),
  );
});

function toFullWidth(text: string): string {
  return text.replace(/[0-9.]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}
