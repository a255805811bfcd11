import type { ScoreLine, ScoringView } from '../../app/views/views';

/** Lines with nothing lost, under their 一级指标. */
export type FullGroup = { readonly level1: string; readonly lines: readonly ScoreLine[] };

/** The lines as step 2 lists them: points lost first, then what waits for a person, then the rest by 一级指标. */
export type ScoreSections = {
  readonly lost: readonly ScoreLine[];
  readonly waiting: readonly ScoreLine[];
  readonly full: readonly FullGroup[];
};

/**
 * Puts the lines into their sections. `kept` are the lines that were 待填 since the step was opened: they stay where the
 * person answered them, so that a control does not vanish under the hand with the last answer.
 */
export function scoreSections(
  { lines, attention }: Pick<ScoringView, 'lines' | 'attention'>,
  kept: ReadonlySet<string>,
): ScoreSections {
  const rank = new Map(attention.map((indicator, index) => [indicator, index]));
  const place = ({ indicator }: ScoreLine): number => rank.get(indicator) ?? attention.length;
  const waits = (line: ScoreLine): boolean => line.status === 'pending' || kept.has(line.indicator);
  const settled = lines.filter((line) => !waits(line));
  return {
    lost: settled.filter(isLost).sort((a, b) => place(a) - place(b)),
    waiting: lines.filter(waits),
    full: groupedByLevel1(settled.filter((line) => !isLost(line))),
  };
}

/** The lines that still are 待填. */
export function pendingIndicators(lines: readonly ScoreLine[]): readonly string[] {
  return lines.filter(({ status }) => status === 'pending').map(({ indicator }) => indicator);
}

/** The 一级指标 under which a line is folded away; null where it stands open. */
export function groupOf({ full }: ScoreSections, indicator: string | null): string | null {
  return full.find(({ lines }) => lines.some((line) => line.indicator === indicator))?.level1 ?? null;
}

function isLost({ status }: ScoreLine): boolean {
  return status === 'deducted';
}

function groupedByLevel1(lines: readonly ScoreLine[]): readonly FullGroup[] {
  const names = [...new Set(lines.map(({ level1 }) => level1))];
  return names.map((level1) => ({ level1, lines: lines.filter((line) => line.level1 === level1) }));
}
