import type { ReadingDoubt } from '../../domain/fact/reading';
import { sameUnit } from '../meaning/unit-name';
import type { Aim, TableContext } from './context';

/** The doubts of anything read from a table of another year or unit. */
export function foreignDoubts(
  { year, unitName }: Pick<TableContext, 'year' | 'unitName'>,
  aim: Aim,
): readonly ReadingDoubt[] {
  const doubts: ReadingDoubt[] = [];
  if (year !== null && aim.year !== null && year !== aim.year) doubts.push({ code: 'otherYear', year });
  const isOther = unitName !== null && aim.unitName !== null && !sameUnit(unitName, aim.unitName);
  if (isOther) doubts.push({ code: 'otherUnit', unitName });
  return doubts;
}
