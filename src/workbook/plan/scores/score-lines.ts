import type { Indicator } from '../../../domain/indicator/system';
import { answerLinesOf, pointChoices } from '../data/answer-line';
import { numberContent, textContent } from '../content';
import { isByHand, type CellOrigin } from '../rerun/hand-filled';
import type { PlannedContent, PlannedStyle } from '../plan';
import { SCORE_COLUMNS } from './score-layout';
import { offerChoices, put, type SheetDraft } from '../sheet-draft';

/** What a cell holds, and who wrote it. */
export type OwnedContent = { readonly content: PlannedContent; readonly origin: CellOrigin };

/** One line of 评分表, ready to be written. */
export type ScoreLine = {
  readonly indicator: Indicator;
  readonly row: number;
  readonly explanation: PlannedContent;
  readonly score: OwnedContent;
  readonly reason: OwnedContent;
  readonly pending: boolean;
};

/** Writes the 三级 columns of every line. */
export function putScoreLines(draft: SheetDraft, lines: readonly ScoreLine[]): void {
  for (const line of lines) {
    const { indicator, row } = line;
    put(draft, row, SCORE_COLUMNS.name, textContent(indicator.name), 'text');
    put(draft, row, SCORE_COLUMNS.weight, numberContent(indicator.weight), 'score');
    put(draft, row, SCORE_COLUMNS.standard, textContent(indicator.standard), 'small');
    put(draft, row, SCORE_COLUMNS.explanation, line.explanation, 'small');
    put(draft, row, SCORE_COLUMNS.score, line.score.content, scoreStyle(line));
    put(draft, row, SCORE_COLUMNS.reason, line.reason.content, 'reason');
    if (answerLinesOf(indicator, []).length > 0) {
      const prompt = `可从列表中选择得分（0至${indicator.weight.toString()}分）；直接选择即替代公式，请在“扣分原因”中说明理由。`;
      offerChoices(draft, row, SCORE_COLUMNS.score, scoreChoices(indicator), prompt);
    }
  }
}

function scoreStyle({ pending, score }: ScoreLine): PlannedStyle {
  if (pending) return 'pending';
  return isByHand(score.origin) ? 'inputScore' : 'score';
}

/** The scores a line judged by people can have, from full marks down. */
export function scoreChoices({ rule, weight }: Indicator): readonly string[] {
  switch (rule.kind) {
    case 'choice':
      return rule.options.map(({ score }) => score.toString());
    case 'checklist':
      return rule.items
        .map((_, held) => rule.pointsEach.times(rule.items.length - held).toString())
        .concat('0');
    case 'violations':
    case 'manual':
    case 'stepOver':
    case 'stepUnder':
    case 'stepEither':
    case 'bands':
    case 'proportional':
      return pointChoices(weight);
  }
}
