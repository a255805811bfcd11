import type { ScoreLine, ScoringView } from '../../app/views/views';
import { sectionOf, type Placing, type Section } from './placing';

/** Lines with nothing lost, under their 一级指标. */
export type FullGroup = { readonly level1: string; readonly lines: readonly ScoreLine[] };

/** The lines as step 2 lists them: points lost first, then what waits for a person, then the rest by 一级指标. */
export type ScoreSections = {
  readonly lost: readonly ScoreLine[];
  readonly waiting: readonly ScoreLine[];
  readonly full: readonly FullGroup[];
};

/** Puts the lines into their sections: lost points as `attention` ranks them, all else in the order of the system. */
export function scoreSections(
  { lines, attention }: Pick<ScoringView, 'lines' | 'attention'>,
  placing: Placing,
): ScoreSections {
  const rank = new Map(attention.map((indicator, index) => [indicator, index]));
  const place = ({ indicator }: ScoreLine): number => rank.get(indicator) ?? attention.length;
  const inSection = (section: Section): ScoreLine[] =>
    lines.filter((line) => sectionOf(line, placing) === section);
  return {
    lost: inSection('lost').sort((a, b) => place(a) - place(b)),
    waiting: inSection('waiting'),
    full: groupedByLevel1(inSection('full')),
  };
}

/** The 一级指标 under which a line is folded away; null where it stands open. */
export function groupOf({ full }: ScoreSections, indicator: string | null): string | null {
  return full.find(({ lines }) => lines.some((line) => line.indicator === indicator))?.level1 ?? null;
}

/** How many lines have the status. */
export function countOf(lines: readonly ScoreLine[], status: ScoreLine['status']): number {
  return lines.filter((line) => line.status === status).length;
}

function groupedByLevel1(lines: readonly ScoreLine[]): readonly FullGroup[] {
  const names = [...new Set(lines.map(({ level1 }) => level1))];
  return names.map((level1) => ({ level1, lines: lines.filter((line) => line.level1 === level1) }));
}
