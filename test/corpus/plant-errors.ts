import { CORPUS_REPORTS } from './corpus-reports';
import { ERROR_KINDS } from './error-kinds';
import type { Edit } from './errors/planted-error';
import { draw } from './seeded-random';

/** One report with one error in it, and the finding codes that would tell it. */
export type CorpusCase = Edit & {
  readonly report: string;
  readonly kind: string;
  readonly expects: readonly string[];
};

/** A case of each kind, up to `perReport` in each report, as the seed draws them. */
export function plantErrors(seed: string, perReport: number): readonly CorpusCase[] {
  return CORPUS_REPORTS.flatMap((report) =>
    ERROR_KINDS.flatMap(({ label, expects, edits }) =>
      draw(edits(report), perReport, `${seed} ${report.name} ${label}`).map((edit) => {
        return { report: report.name, kind: label, expects, ...edit };
      }),
    ),
  );
}
