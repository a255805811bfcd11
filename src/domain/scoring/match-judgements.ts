import type { Finding } from '../finding';
import type { Judgement } from '../indicator/judgement';
import type { Indicator } from '../indicator/system';
import { unmatchedJudgement } from './judgement-finding';
import { indexOfMeant, textKey } from './similar-text';

/** The judgements of each line, by the line's id, and those that speak of no line. */
export type MatchedJudgements = {
  readonly byLine: ReadonlyMap<string, readonly Judgement[]>;
  readonly findings: readonly Finding[];
};

/** Gives each judgement to the line it names; a declaration (新建楼堂馆所) goes to every line that waits for it. */
export function matchJudgements(
  indicators: readonly Indicator[],
  judgements: readonly Judgement[],
): MatchedJudgements {
  const byLine = new Map<string, Judgement[]>(indicators.map(({ id }) => [id, []]));
  const findings: Finding[] = [];
  for (const judgement of judgements) {
    const lines = linesMeant(indicators, judgement.subject);
    for (const { id } of lines) byLine.get(id)?.push(judgement);
    if (lines.length === 0) findings.push(unmatchedJudgement(judgement));
  }
  return { byLine, findings };
}

/**
 * Names the question a judgement answers, however the sheet words it: the line and the point it means, or its own words
 * where the line has no points of its own or the words mean none of them.
 */
export function questionNamer(
  indicators: readonly Indicator[],
): (asked: Pick<Judgement, 'subject' | 'point'>) => string {
  return ({ subject, point }) => {
    const [line] = linesMeant(indicators, subject);
    const item = line === undefined ? -1 : indexOfMeant(point, pointsOf(line));
    return line !== undefined && item >= 0 ? `${line.id}|${item}` : `${textKey(subject)}|${textKey(point)}`;
  };
}

function pointsOf({ rule }: Indicator): readonly string[] {
  return rule.kind === 'checklist' || rule.kind === 'violations' ? rule.items : [];
}

function linesMeant(indicators: readonly Indicator[], subject: string): readonly Indicator[] {
  const key = textKey(subject);
  const named = indicators.filter(({ name }) => textKey(name) === key);
  if (named.length > 0) return named;
  const declarations = [
    ...new Set(indicators.flatMap(({ notApplicableWhen }) => notApplicableWhen?.subject ?? [])),
  ];
  const declared = declarations[indexOfMeant(subject, declarations)];
  if (declared !== undefined) {
    return indicators.filter(({ notApplicableWhen }) => notApplicableWhen?.subject === declared);
  }
  const meant =
    indicators[
      indexOfMeant(
        subject,
        indicators.map(({ name }) => name),
      )
    ];
  return meant === undefined ? [] : [meant];
}
