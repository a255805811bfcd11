import type { Reading } from '../../../domain/fact/reading';
import type { Judgement } from '../../../domain/indicator/judgement';
import type { ScoreOverride } from '../../../domain/scoring/evaluation';
import type { Spot } from '../data/data-layout';

/**
 * Who wrote what stands in a cell of ours. `formula`, `value` and `blank` are our own; `typed` is a person's entry in a
 * cell that we had left blank, `replaced` a person's entry over a formula or value of ours.
 */
export type CellOrigin = 'formula' | 'value' | 'blank' | 'typed' | 'replaced';

/** All origins, to read one back from 溯源表. */
export const CELL_ORIGINS: readonly CellOrigin[] = ['formula', 'value', 'blank', 'typed', 'replaced'];

/** Whether a person wrote what stands in the cell. */
export function isByHand(origin: CellOrigin): boolean {
  return origin === 'typed' || origin === 'replaced';
}

/** Stands in 扣分原因 of a score that a person set without saying why. */
export const MISSING_REASON = '请填写调整原因';

/** What 来源 says of an entry that a person made. */
export const BY_HAND = '手工填写';

/** What an earlier run recorded of one cell as it was printed then, where the cell stands now, and where its record. */
export type PreviousValue = {
  readonly label: string;
  readonly text: string;
  readonly sheet: string;
  readonly spot: Spot;
  readonly line: Spot;
};

/** What people changed in the sheets of an earlier run, and what that run had written. */
export type HandFilled = {
  /** Facts typed into 基础数据表; `source` is the cell there. */
  readonly readings: readonly Reading[];
  /** Answers chosen in 基础数据表; `source` is the cell there. */
  readonly judgements: readonly Judgement[];
  /** Facts and answers that the earlier run had written as values, from files that may not be at hand now. */
  readonly carriedReadings: readonly Reading[];
  readonly carriedJudgements: readonly Judgement[];
  /** Scores typed over the formula in 评分表; an empty reason means that none was given. */
  readonly overrides: readonly ScoreOverride[];
  /** 扣分原因 and 佐证材料 in people's own words, by the key of the score or answer they stand beside. */
  readonly companions: ReadonlyMap<string, string>;
  /** 备注 of 溯源表 in people's own words, by key. */
  readonly remarks: ReadonlyMap<string, string>;
  /** By key of 溯源表: whether an entry stands over something of ours or in a cell left blank. */
  readonly origins: ReadonlyMap<string, CellOrigin>;
  /** By key of 溯源表: where the earlier run had a value from, in words. */
  readonly sources: ReadonlyMap<string, string>;
  /** By key of 溯源表: what the earlier run found. */
  readonly previous: ReadonlyMap<string, PreviousValue>;
};

/** Where nobody has filled in anything yet. */
export const NOTHING_BY_HAND: HandFilled = {
  readings: [],
  judgements: [],
  carriedReadings: [],
  carriedJudgements: [],
  overrides: [],
  companions: new Map(),
  remarks: new Map(),
  origins: new Map(),
  sources: new Map(),
  previous: new Map(),
};
