import { hasAxis } from '../meaning/lexicon';
import { fullAddress } from '../../domain/cell-address';
import type { TableUse, UseReason } from '../../domain/table-use';
import { sameUnit } from '../meaning/unit-name';
import type { Coordinates } from '../meaning/coordinates';
import { rangeOf, titleOf, type MeantTable } from '../meaning/table';
import type { Choice } from './choice';
import type { Answered } from './readings';
import { tableCoordinates } from './table-coordinates';

/** Heads named where a table could not be read. */
const MOST_WORDS = 3;

/** What became of every table that holds figures: used, partly, or not, and why. */
export function usesOf(
  tables: readonly MeantTable[],
  answered: readonly Answered[],
  kept: readonly Answered[],
  choice: Pick<Choice, 'year' | 'unitName'>,
): readonly TableUse[] {
  return tables
    .filter(({ figures }) => figures.length > 0)
    .map((table) => {
      const isOwn = (each: Answered): boolean => each.table.cut === table.cut;
      const used = kept.filter(isOwn);
      const figures = new Set(used.map(figureOf)).size;
      const range = rangeOf(table);
      const title = titleOf(table);
      if (figures > 0) {
        const facts = [...new Set(used.map(({ reading }) => reading.fact))];
        const isWhole = unknownHeads(table).length === 0;
        return { range, title, used: isWhole ? 'used' : 'partly', figures, why: { code: 'answers', facts } };
      }
      return { range, title, used: 'unused', figures, why: whyUnused(table, answered.filter(isOwn), choice) };
    });
}

/** A figure by its cell and words: a cell of sentences holds several. */
const figureOf = ({ reading: { source, description } }: Answered): string =>
  `${fullAddress(source)} ${description}`;

function whyUnused(
  table: MeantTable,
  answered: readonly Answered[],
  { year, unitName }: Pick<Choice, 'year' | 'unitName'>,
): UseReason {
  const name = table.unitName?.value ?? null;
  if (name !== null && unitName !== null && !sameUnit(name, unitName))
    return { code: 'otherUnit', unitName: name };
  const own = yearOf(table, answered);
  if (own !== null && year !== null && own !== year) return { code: 'otherYear', year: own };
  const scope = answered[0]?.coordinates.scope;
  if (scope !== undefined && scope !== null) return { code: 'otherScope', scope };
  if (table.isHidden && answered.length > 0) return { code: 'hiddenCopy' };
  return whyNoAnswer(table);
}

function yearOf({ year }: MeantTable, answered: readonly Answered[]): number | null {
  return answered.find((each) => each.year !== null)?.year ?? year?.value ?? null;
}

function whyNoAnswer(table: MeantTable): UseReason {
  const read = coordinatesIn(table);
  if (read.some(({ period, own: atoms }) => period === null && hasAxis(atoms, 'subject')))
    return { code: 'noPeriod' };
  const words = unknownHeads(table);
  return words.length > 0 ? { code: 'unknownWords', words } : { code: 'otherMatter' };
}

function coordinatesIn(table: MeantTable): readonly Coordinates[] {
  return tableCoordinates(table).flatMap(({ coordinates }) =>
    typeof coordinates === 'string' ? [] : [coordinates],
  );
}

/** Heads over figures with words that are not known, those over most figures first. */
function unknownHeads({ figures }: MeantTable): readonly string[] {
  const counts = new Map<string, number>();
  for (const { heads } of figures) {
    for (const { cell, label } of heads) {
      if (label.residue !== '' && label.year === null)
        counts.set(cell.text, (counts.get(cell.text) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_WORDS)
    .map(([text]) => text);
}
