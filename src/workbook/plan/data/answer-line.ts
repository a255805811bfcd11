import type { Judgement } from '../../../domain/indicator/judgement';
import type { Indicator } from '../../../domain/indicator/system';
import { decimal, type Decimal } from '../../../domain/money/decimal';
import { indexOfMeant, textKey } from '../../../domain/scoring/similar-text';
import type { IndicatorResult } from '../../../domain/scoring/evaluation';
import { APPLIES, APPLIES_NOT, NO, YES } from '../../../domain/scoring/formula/score-cells';
import { verdictOf } from '../../../domain/scoring/verdict';

/** One question of 基础数据表 that only people can answer, with the answer they gave where there is one. */
export type AnswerLine = {
  /** The 三级指标, or the subject of an applicability question. */
  readonly subject: string;
  readonly point: string;
  readonly kind: 'yesNo' | 'choice' | 'points' | 'applies';
  readonly choices: readonly string[];
  /** The answer that counts. */
  readonly judgement: Judgement | null;
  /** Where several were given on one point of violations: all of them, for each 否 is a case. */
  readonly cases: readonly Judgement[];
};

/** Excel's limit for the choices of a drop-down, joined by commas. */
const CHOICES_LENGTH = 255;

/** The questions a line of the system is scored by; empty for lines that are scored by a rate. */
export function answerLinesOf(indicator: Indicator, judgements: readonly Judgement[]): readonly AnswerLine[] {
  const { rule, name } = indicator;
  switch (rule.kind) {
    case 'checklist':
      return rule.items.map((item) =>
        yesNoLine(name, item, deciding(judgementsOn(item, rule.items, judgements))),
      );
    case 'violations':
      return rule.items.map((item) => violationLine(name, item, judgementsOn(item, rule.items, judgements)));
    case 'choice': {
      const choices = rule.options.map((option) => option.label);
      return [{ ...answered(name, '评价结果', firstGiven(judgements)), kind: 'choice', choices }];
    }
    case 'manual':
      return pointLines(indicator, rule.aspects, judgements);
    case 'stepOver':
    case 'stepUnder':
    case 'stepEither':
    case 'bands':
    case 'proportional':
      return [];
  }
}

/** The questions whether lines apply at all, one for each subject. */
export function applicabilityLines(results: readonly IndicatorResult[]): readonly AnswerLine[] {
  const declared = new Map<string, readonly Judgement[]>();
  for (const { indicator, judgements } of results) {
    const subject = indicator.notApplicableWhen?.subject;
    if (subject === undefined) continue;
    const own = judgements.filter((judgement) => textKey(judgement.subject) !== textKey(indicator.name));
    declared.set(subject, [...(declared.get(subject) ?? []), ...own]);
  }
  return [...declared].map(([subject, judgements]) => ({
    ...answered(subject, `当年是否有完工的${subject}项目`, deciding(judgements)),
    kind: 'applies',
    choices: [APPLIES, APPLIES_NOT],
  }));
}

/** From full marks down to 0 in halves, or in whole points where the list would be too long for a drop-down. */
export function pointChoices(weight: Decimal): readonly string[] {
  const halves = descending(weight, decimal('0.5'));
  return halves.join(',').length <= CHOICES_LENGTH ? halves : descending(weight, decimal(1));
}

function descending(weight: Decimal, step: Decimal): readonly string[] {
  const choices: string[] = [];
  for (let points = weight; points.gte(0); points = points.minus(step)) choices.push(points.toString());
  return choices.at(-1) === '0' ? choices : [...choices, '0'];
}

function answered(
  subject: string,
  point: string,
  judgement: Judgement | null,
): Pick<AnswerLine, 'subject' | 'point' | 'judgement' | 'cases'> {
  return { subject, point, judgement, cases: [] };
}

function yesNoLine(subject: string, point: string, judgement: Judgement | null): AnswerLine {
  return { ...answered(subject, point, judgement), kind: 'yesNo', choices: [YES, NO] };
}

function violationLine(subject: string, item: string, own: readonly Judgement[]): AnswerLine {
  const given = own.filter(({ answer }) => answer.kind !== 'blank');
  const line = yesNoLine(subject, item, deciding(own));
  return given.length > 1 ? { ...line, cases: given } : line;
}

function pointLines(
  { name, weight }: Indicator,
  aspects: readonly string[],
  judgements: readonly Judgement[],
): readonly AnswerLine[] {
  const given = judgements.filter(({ answer }) => answer.kind !== 'blank');
  const line = (point: string, judgement: Judgement | null): AnswerLine => ({
    ...answered(name, point, judgement),
    kind: 'points',
    choices: pointChoices(weight),
  });
  if (given.length > 1 && given.length === aspects.length) {
    return given.map((judgement) => line(judgement.point, judgement));
  }
  return [line('自评得分', firstGiven(judgements))];
}

function judgementsOn(
  item: string,
  items: readonly string[],
  judgements: readonly Judgement[],
): readonly Judgement[] {
  return judgements.filter((judgement) => items[indexOfMeant(judgement.point, items)] === item);
}

/** A 否 outweighs a 是 on the same point, as it does in scoring. */
function deciding(judgements: readonly Judgement[]): Judgement | null {
  const failed = judgements.find(({ answer }) => verdictOf(answer) === 'no');
  return failed ?? judgements.find(({ answer }) => verdictOf(answer) === 'yes') ?? firstGiven(judgements);
}

function firstGiven(judgements: readonly Judgement[]): Judgement | null {
  return judgements.find(({ answer }) => answer.kind !== 'blank') ?? judgements[0] ?? null;
}
