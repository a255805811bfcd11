import { fileNameOf } from '../../session/file-name-of';
import type { WordStore } from './word-workshop';

/** How a file of the evaluation is called: `县机关事务服务中心2020年度-自评报告.docx`. */
export function evaluationFileName(store: WordStore, what: string): string {
  const overview = store.session().evaluated?.overview;
  return `${fileNameOf(overview?.unitName ?? '本单位', overview?.year ?? null)}-${what}`;
}
