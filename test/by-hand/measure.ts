import { addressInSheet, columnIndex, type CellRange } from '../../src/domain/cell-address';
import type { SettledFact } from '../../src/domain/fact/fact-book';
import { assessed, halfWidth } from '../corpus-workbooks/measure';
import { handCases, type HandCase } from './cases';

/**
 * What became of a fact. right: its value, certain, from a cell that says it. doubtful: not certain, or its workbook is
 * asked about. missing: not given, and nothing is asked. wrong: another value, certain. guessed: certain from a cell that
 * says something else, or although it should be left open.
 */
export type Outcome = 'right' | 'doubtful' | 'missing' | 'wrong' | 'guessed';

/** The outcome of one fact, and a line that tells it. */
export type Verdict = { readonly outcome: Outcome; readonly line: string };

/** Reads every workbook of a part without any answer, and judges its facts. */
export function handVerdicts(part: 'visible' | 'aside'): readonly Verdict[] {
  return handCases(part).flatMap((each) => {
    const scanned = assessed({ workbooks: [each.workbook] })?.scanned;
    const isAsked = scanned?.questions.some(({ code }) => code === each.ask) ?? false;
    const facts = new Map<string, SettledFact>(scanned?.facts ?? []);
    return [
      ...Object.entries(each.facts).map(([fact, truth]): Verdict => {
        const given = facts.get(fact);
        const outcome = outcomeOf(truth, given, isAsked);
        return { outcome, line: lineOf(each, fact, given) };
      }),
      ...Object.keys(each.mustNotBe).flatMap((fact): readonly Verdict[] => {
        const given = facts.get(fact);
        if (given?.certainty !== 'certain') return [];
        return [{ outcome: 'guessed', line: lineOf(each, fact, given) }];
      }),
    ];
  });
}

function outcomeOf(
  { value, cells }: HandCase['facts'][string],
  given: SettledFact | undefined,
  isAsked: boolean,
): Outcome {
  if (given === undefined) return isAsked ? 'doubtful' : 'missing';
  if (given.certainty !== 'certain') return 'doubtful';
  if (halfWidth(String(value)) !== halfWidth(given.value.toString())) return 'wrong';
  const { reading } = given;
  const isSaid =
    reading === null ||
    reading.parts.length > 0 ||
    cells.length === 0 ||
    cells.some((cell) => isWithin(reading.source, cell));
  return isSaid ? 'right' : 'guessed';
}

/** The sum of a column stands in the cells that print it too. */
function isWithin({ sheet, top, left, bottom, right }: CellRange, cell: string): boolean {
  const [, place = '', letters = '', row = ''] = /^(.*)!([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = columnIndex(letters);
  return (
    place === sheet && column >= left && column <= right && Number(row) > top && Number(row) <= bottom + 1
  );
}

const placeOf = ({ reading }: SettledFact): string =>
  reading === null ? '=' : `${reading.source.sheet}!${addressInSheet(reading.source)}`;

const lineOf = ({ name }: HandCase, fact: string, given: SettledFact | undefined): string =>
  `${name} · ${fact} · ${given === undefined ? '—' : `${given.value.toString()} @ ${placeOf(given)}`}`;
