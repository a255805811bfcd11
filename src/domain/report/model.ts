import type { FactId } from '../fact/catalogue';
import type { Decimal } from '../money/decimal';

/** How a figure is printed in prose: money in 万元 with two decimals, percent with two, counts as integers. */
export type FigureFormat = 'tenThousandYuan' | 'percent' | 'integer' | 'points' | 'plain';

/** The lists of the particulars that figures are taken from, and the numbers their lines hold. */
export type ListName = 'staffKinds' | 'keyWork' | 'projects' | 'adjustments';
export type ListField = 'onDuty' | 'quantity' | 'initialBudget' | 'actual' | 'amount';

/** What a figure in the text stands for. */
export type FigureSubject =
  | { readonly kind: 'fact'; readonly fact: FactId }
  | { readonly kind: 'rate'; readonly indicator: string }
  | { readonly kind: 'score'; readonly indicator: string }
  /** The points a line lost: its weight less its score. */
  | { readonly kind: 'deduction'; readonly indicator: string }
  | { readonly kind: 'total' }
  /** The weights of all lines still 待填. */
  | { readonly kind: 'pendingWeight' }
  | { readonly kind: 'grade' }
  /** A number of a line of the particulars; `index` counts from 0 in the list, as the unit's sheet orders it. */
  | {
      readonly kind: 'listed';
      readonly list: ListName;
      readonly index: number;
      readonly field: ListField;
    }
  | { readonly kind: 'expression'; readonly expression: string };

/**
 * A figure of the report that knows what it stands for. `text` is what is printed: amounts
 * without their unit, percentages with their sign.
 */
export type Figure = {
  readonly subject: FigureSubject;
  /** Its Chinese name, for people: 公用经费决算数. */
  readonly label: string;
  readonly format: FigureFormat;
  readonly value: Decimal | string;
  readonly text: string;
};

/** A piece of a paragraph: plain words, a linked figure, or a marked place that only people can fill. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'blank'; readonly prompt: string };

/** A paragraph; its role decides its looks. */
export type Paragraph = {
  readonly kind: 'paragraph';
  readonly role:
    | 'attachmentMark'
    | 'coverTitle'
    | 'coverLine'
    | 'coverFoot'
    | 'title'
    | 'heading1'
    | 'heading2'
    | 'body'
    | 'tableTitle'
    | 'tableUnit'
    | 'note';
  readonly inlines: readonly Inline[];
};

/** A cell of a table with what it covers. */
export type TableCell = {
  readonly inlines: readonly Inline[];
  readonly align: 'left' | 'center' | 'right';
  readonly rowSpan: number;
  readonly columnSpan: number;
};

/** A table; a cell covered by a span above or to its left is left out of its row. */
export type Table = {
  readonly kind: 'table';
  /** Relative column widths. */
  readonly columns: readonly number[];
  readonly headerRows: number;
  readonly rows: readonly (readonly TableCell[])[];
};

/** What a section consists of. */
export type Block = Paragraph | Table;

/** One page layout of the document: the text is portrait, the attached tables are landscape. */
export type Section = {
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly Block[];
  /** A cover shows no page number, and what follows it begins at 1; absent: numbers run on. */
  readonly pageNumbers?: 'none' | 'fromOne';
};

/** The narrative report, independent of any file format. */
export type Report = { readonly title: string; readonly sections: readonly Section[] };
