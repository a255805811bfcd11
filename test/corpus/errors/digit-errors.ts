import type { CorpusReport } from '../corpus-reports';
import { knownFigures, type KnownFigure } from './known-figures';
import { knownTexts } from './known-texts';
import type { Edit, ErrorKind } from './planted-error';

/** Errors of typing one number; `change` gives what is typed instead, null where it cannot be done. */
function digitError(label: string, change: (figure: KnownFigure) => string | null): ErrorKind {
  return {
    label,
    arithmetic: true,
    expects: ['differs'],
    at: 'table',
    edits: (report) => retyped(report, change),
  };
}

/** Errors of the fingers and of units, each in every figure that can be proved. */
export const DIGIT_ERRORS: readonly ErrorKind[] = [
  digitError('前面多打一位', ({ number }) => `${Number(number.charAt(0)) % 9 || 1}${number}`),
  digitError('中间多打一位', ({ number }) =>
    number.length < 3 ? null : `${number.slice(0, 2)}${number.charAt(1).replace('.', '7')}${number.slice(2)}`,
  ),
  digitError('少打一位', ({ number }) => (/^\d{2}/.test(number) ? number.charAt(0) + number.slice(2) : null)),
  digitError('两位打颠倒', swapDigits),
  digitError('大十倍', ({ number }) => shiftPoint(number, 1)),
  digitError('小十倍', ({ number }) => shiftPoint(number, -1)),
  digitError('大一百倍', ({ number }) => shiftPoint(number, 2)),
  digitError('小一千倍', ({ number, unit }) => (unit === '万元' ? shiftPoint(number, -3) : null)),
  digitError('元写成万元', ({ number, unit }) => (unit === '万元' ? shiftPoint(number, 4) : null)),
  {
    label: '万元写成元',
    arithmetic: true,
    expects: ['differs'],
    at: 'place',
    edits: (report) =>
      knownFigures(report)
        .filter(
          ({ paragraph, unit, number }) =>
            paragraph.context === undefined && unit === '万元' && Number(number) > 0,
        )
        .map(({ paragraph, start, number }) => {
          return { place: paragraph.place, start, before: `${number}万元`, after: `${number}元` };
        }),
  },
  digitError('末位取舍错', ({ number, proof }) => {
    if (proof === 'relation' || !/\.\d{2}$/.test(number)) return null;
    const last = Number(number.at(-1));
    return number.slice(0, -1) + String(last === 9 ? 8 : last + 1);
  }),
];

function retyped(report: CorpusReport, change: (figure: KnownFigure) => string | null): readonly Edit[] {
  const known = knownTexts(report.unit);
  return knownFigures(report).flatMap((figure) => {
    const { paragraph, start, number, unit } = figure;
    const after = Number(number) === 0 ? null : change(figure);
    // What becomes another number of the unit is an error of another kind.
    if (after === null || after === number || known.has(after + unit)) return [];
    return [{ place: paragraph.place, start, before: number, after }];
  });
}

/** 186.51 becomes 168.51: the first two neighbours that differ, but no leading 0. */
function swapDigits({ number }: KnownFigure): string | null {
  const at = Array.from(number).findIndex((digit, index) => {
    const next = number.charAt(index + 1);
    return /\d/.test(digit) && /\d/.test(next) && digit !== next && !(index === 0 && next === '0');
  });
  return at < 0
    ? null
    : number.slice(0, at) + number.charAt(at + 1) + number.charAt(at) + number.slice(at + 2);
}

/** The number with its point moved; amounts keep two places, counts stay whole or are left alone. */
function shiftPoint(number: string, places: number): string | null {
  const shifted = Number(number) * 10 ** places;
  if (number.includes('.')) return Math.abs(shifted) < 0.01 ? null : shifted.toFixed(2);
  return Number.isInteger(shifted) ? String(shifted) : null;
}
