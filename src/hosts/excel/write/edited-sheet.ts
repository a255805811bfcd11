import type { HostProblem } from '../../../app/workbook-host';
import { success, type Result } from '../../../domain/result';
import type { Patience } from '../patience';
import { runBatch } from '../run-batch';
import { fingerprintOfGrid } from './grid-fingerprint';

/**
 * The first sheet that is not as it was written, gone ones included; null where all are. New results of the same formulas
 * are no edit. One request.
 */
export function editedSheet(
  fingerprints: ReadonlyMap<string, string>,
  patience: Patience,
): Promise<Result<string | null, HostProblem>> {
  return runBatch(async (context) => {
    const asked = [...fingerprints].map(([name, fingerprint]) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('formulas');
      return { name, fingerprint, used };
    });
    await context.sync();
    const edited = asked.find(
      ({ used, fingerprint }) => used.isNullObject || fingerprintOfGrid(used.formulas) !== fingerprint,
    );
    return success(edited?.name ?? null);
  }, patience);
}
