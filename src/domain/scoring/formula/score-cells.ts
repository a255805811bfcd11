import type { FactId } from '../../fact/catalogue';

/** The cells a line's formulas stand on, as a formula of their sheet writes them. */
export type ScoreCells = {
  /** The rate (`rateFormula`); null for lines that people answer. */
  readonly rate: string | null;
  /** The 分值. */
  readonly weight: string;
  /**
   * The answers, one below the other without a gap: 是/否 for each point of a checklist or of violations (or the number
   * of cases), the chosen label, or the points given. Blank while nobody answered.
   */
  readonly answers: readonly string[];
  /** 有, 无 or blank: whether a line that may not apply does; null for lines that always do. */
  readonly applies: string | null;
};

/** A fact in doubt, and the condition that its cell still holds what is doubted: another entry settles it. */
export type CellDoubt = { readonly fact: FactId; readonly holds: string };

/** The cells of the facts that a line is measured by. */
export type FactCells = {
  /** The cell of a fact: money in 万元, all else in its base unit; blank or "" while it is 待填. */
  readonly cellOf: (fact: FactId) => string;
  /** Those of its facts that a person has to confirm first. */
  readonly doubts: readonly CellDoubt[];
};

/** The cells that the words of a line stand on besides. */
export type ReasonCells = ScoreCells &
  FactCells & {
    /** The 得分. */
    readonly score: string;
  };

/** What stands in 得分 and 比率 while an input is missing. */
export const PENDING = '待填';
/** The answers to a point of a checklist or of violations. */
export const YES = '是';
export const NO = '否';

/** The answers to whether a line applies. */
export const APPLIES = '有';
export const APPLIES_NOT = '无';

/** What the rate cell says instead of a rate when the base is 0. */
export const NOTHING_PLANNED = '未安排';
export const NO_BASE = '无基数';

/** The answers as one range. */
export function answerRange(answers: readonly string[]): string {
  const [first = '', last = first] = [answers[0], answers.at(-1)];
  return first === last ? first : `${first}:${last.slice(last.lastIndexOf('!') + 1)}`;
}
