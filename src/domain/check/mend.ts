import { goesOn } from './defects/missing-stop-defects';
import type { CheckedParagraph, Defect, DifferingFigure } from './report-check';

/** A mending that needs no judgement: these words of the paragraph become those. */
export type Mend = { readonly start: number; readonly before: string; readonly after: string };

const NUMBER = /^[-−－]?[\d０-９][\d０-９,，.．]*/u;
const OPPOSITES: ReadonlyMap<string, string> = new Map([
  ['增加', '减少'],
  ['减少', '增加'],
  ['增长', '下降'],
  ['下降', '增长'],
  ['上升', '下降'],
  ['提高', '降低'],
  ['降低', '提高'],
]);
/** The word that an amount follows, as close as 减少了12.5万元. */
const DIRECTION = new RegExp(`(${[...OPPOSITES.keys()].join('|')})(?:了|为|到)?$`, 'u');

/** The right number in place of a wrong one; null where the amounts beside it may as well be what is wrong. */
export function mendFigure({ start, text, expected }: DifferingFigure): Mend | null {
  const before = NUMBER.exec(text)?.[0];
  if (before === undefined || expected.basis.kind === 'derived') return null;
  return { start, before, after: expected.printed };
}

/** What mends a fault of the words; null where only people know what was meant. */
export function mendDefect({ start, text, problem }: Defect, paragraph: CheckedParagraph): Mend | null {
  switch (problem.code) {
    case 'doubledPunctuation':
      return isOneMark(text) ? { start, before: text, after: text.charAt(0) } : null;
    case 'documentBrackets':
      return { start, before: text, after: `〔${text.slice(1, -1)}〕` };
    case 'wrongGrade':
      return mendGrade(start, text, problem.expected);
    case 'missingStop':
      return goesOn(text) ? null : { start, before: text, after: `${text}。` };
    case 'oldName':
      return { start, before: text, after: problem.now };
    case 'wrongDirection':
      return problem.actual === 'level' ? null : mendDirection(start, paragraph.text);
    default:
      return null;
  }
}

/** 。。 is one mark written twice; 。， may have been meant either way. */
function isOneMark(text: string): boolean {
  return new Set(text).size === 1;
}

function mendGrade(start: number, text: string, expected: string): Mend | null {
  const stated = /(优秀|良好|合格|不合格|优|良|中|差)[”"]?$/u.exec(text);
  const before = stated?.[1];
  return stated === null || before === undefined
    ? null
    : { start: start + stated.index, before, after: expected };
}

function mendDirection(figureStart: number, text: string): Mend | null {
  const found = DIRECTION.exec(text.slice(0, figureStart));
  const before = found?.[1];
  const after = before === undefined ? undefined : OPPOSITES.get(before);
  return found === null || before === undefined || after === undefined
    ? null
    : { start: found.index, before, after };
}
