import type { Judgement } from '../../indicator/judgement';
import type { IndicatorResult } from '../../scoring/evaluation';
import { ownWords } from './own-words';

/** What the unit itself wrote about the points a line lost; null where it wrote nothing. */
export function lineRemark({ reason, judgements }: IndicatorResult): string | null {
  if (reason?.kind === 'points') return joined(reason.failed.map(failedPoint));
  if (reason?.kind === 'chosen') return noteOf(reason.judgement);
  if (reason?.kind === 'overridden') return joined([ownWords(reason.reason)]);
  return joined(judgements.flatMap((judgement) => noteOf(judgement) ?? []));
}

function failedPoint(judgement: Judgement): string {
  return noteOf(judgement) ?? `“${ownWords(judgement.point)}”未达到要求`;
}

function noteOf({ note }: Judgement): string | null {
  return joined([ownWords(note ?? '')]);
}

function joined(remarks: readonly string[]): string | null {
  const said = remarks.filter((remark) => remark !== '');
  return said.length === 0 ? null : said.join('；');
}
