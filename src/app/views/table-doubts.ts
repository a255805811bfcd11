import { lent } from '../../workbook/tables/context';
import type { RecognizedTable, TableDoubt } from '../../workbook/tables/table';
import type { Assessment } from '../assessment';

/**
 * The doubts of a table that a person has to settle. A year or name that the table does not state is none where its own
 * workbook states it, nor where no table at all does: then nothing can be mixed up.
 */
export function openTableDoubts(
  { scanned: { tables } }: Assessment,
  table: RecognizedTable,
): readonly TableDoubt[] {
  const known = lent(table, tables);
  return table.doubts.filter(({ code }) => {
    switch (code) {
      case 'yearMissing':
        return known.year === null && tables.some(({ year }) => year !== null);
      case 'unitNameMissing':
        return known.unitName === null && tables.some(({ unitName }) => unitName !== null);
      case 'unitMissing':
      case 'natureMissing':
      case 'titleMissing':
      case 'hidden':
        return true;
    }
  });
}
