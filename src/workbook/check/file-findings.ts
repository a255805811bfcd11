import type { Reading } from '../../domain/fact/reading';
import type { Finding } from '../../domain/finding';
import type { WorkbookSnapshot } from '../snapshot';

/**
 * What people should know of whole files: their texts may be wrong; or values rest on formulas that nobody could read,
 * which matters only where a fact was read in the file.
 */
export function fileFindings(
  workbooks: readonly WorkbookSnapshot[],
  readings: readonly Reading[],
): readonly Finding[] {
  const read = new Set(readings.map(({ source }) => source.workbook));
  return workbooks.flatMap(({ name, doubts }) =>
    doubts
      .filter((doubt) => doubt !== 'formulasUnread' || read.has(name))
      .map((code): Finding => ({ code, severity: 'warning', workbook: name, cells: [] })),
  );
}
