import type { Indicator } from '../../indicator/system';
import { ZERO, type Decimal } from '../../money/decimal';
import type { IndicatorResult } from '../../scoring/evaluation';

/** Lines that follow each other under one 一级 or 二级指标, with the sum of their weights. */
export type LineGroup = { readonly name: string; readonly size: number; readonly weight: Decimal };

/** The groups by the index of their first line. The path's last name is what the group is called. */
export function lineGroups(
  lines: readonly IndicatorResult[],
  pathOf: (indicator: Indicator) => readonly string[],
): ReadonlyMap<number, LineGroup> {
  const groups = new Map<number, LineGroup>();
  let start = -1;
  let previous: string | null = null;
  for (const [index, { indicator }] of lines.entries()) {
    const path = pathOf(indicator);
    const key = path.join('\n');
    if (key !== previous) start = index;
    previous = key;
    const { size, weight } = groups.get(start) ?? { size: 0, weight: ZERO };
    groups.set(start, { name: path.at(-1) ?? '', size: size + 1, weight: weight.plus(indicator.weight) });
  }
  return groups;
}
