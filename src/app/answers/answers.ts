import type { CellRange } from '../../domain/cell-address';
import type { FactId } from '../../domain/fact/catalogue';
import type { Decimal } from '../../domain/money/decimal';
import type { MoneyUnit } from '../../domain/money/unit';
import type { Nature } from '../../workbook/tables/table';

/** How a person settled the doubts of one recognised table; `table` is its range as it was recognised. */
export type TableAnswer = {
  readonly table: CellRange;
  /** Whether it plans or accounts; null keeps what is recognised, `ignored` leaves the table out. */
  readonly kind: Nature | 'ignored' | null;
  /** The unit its amounts are in; null keeps the recognised one. */
  readonly unit: MoneyUnit | null;
  /** The year it is of; null keeps the recognised one. */
  readonly year: number | null;
  /** The person looked at the table and found it right: its doubts are settled. */
  readonly confirmed: boolean;
};

/** How a person settled one fact. */
export type FactAnswer =
  /** One of the readings found. */
  | { readonly kind: 'reading'; readonly fact: FactId; readonly source: CellRange }
  /** A cell pointed at, and the unit its number is in; `unit` is null for facts that are no money. */
  | {
      readonly kind: 'cell';
      readonly fact: FactId;
      readonly source: CellRange;
      readonly unit: MoneyUnit | null;
    }
  /** A number typed in, as 基础数据表 prints it: money in 万元, ratios as fractions, else the base unit. */
  | { readonly kind: 'typed'; readonly fact: FactId; readonly value: Decimal };

/** An answer to a question of 基础数据表; `question` is its key. */
export type QuestionAnswer = {
  readonly question: string;
  /** 是, 否, a choice's label, or points, as its drop-down offers them. */
  readonly answer: string;
  /** 佐证材料: the document's name; "" where none is named. */
  readonly evidence: string;
};

/** A score set against the computed one; the reason is compulsory. */
export type OverrideAnswer = { readonly indicator: string; readonly score: Decimal; readonly reason: string };

/**
 * Everything a person decided in the pane. At most one answer a table, fact, question and indicator: a later one takes
 * the place of an earlier one.
 */
export type Answers = {
  readonly tables: readonly TableAnswer[];
  readonly facts: readonly FactAnswer[];
  readonly questions: readonly QuestionAnswer[];
  readonly overrides: readonly OverrideAnswer[];
  /** Keys of 溯源表 whose entries by hand, made in an earlier run, are taken back: `fact:…`, `answer:…`, `score:…`. */
  readonly withdrawn: readonly string[];
};

/** Nothing decided yet. */
export const NO_ANSWERS: Answers = { tables: [], facts: [], questions: [], overrides: [], withdrawn: [] };

/** One decision, or its withdrawal. */
export type AnswerChange =
  | { readonly kind: 'table'; readonly answer: TableAnswer }
  | { readonly kind: 'fact'; readonly answer: FactAnswer }
  | { readonly kind: 'question'; readonly answer: QuestionAnswer }
  | { readonly kind: 'override'; readonly answer: OverrideAnswer }
  /** Back to what the sheets say, whether decided in this session or an earlier run. */
  | { readonly kind: 'clearTable'; readonly table: CellRange }
  | { readonly kind: 'clearFact'; readonly fact: FactId }
  | { readonly kind: 'clearQuestion'; readonly question: string }
  | { readonly kind: 'clearOverride'; readonly indicator: string };
