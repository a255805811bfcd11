import type { ListSource } from './report-list';
import type { Sentence } from './pattern/sentence';
import type { SelfName } from './wording/unit-words';

/** A list inside a paragraph: lead, items by their pattern, end; nothing at all where the list is empty. */
export type ListPart = {
  readonly list: ListSource;
  readonly lead: string;
  readonly item: string;
  readonly separator: string;
  readonly end: string;
};

/** A piece of a paragraph. `keyWork` is the 一是…二是… in the unit's own words. */
export type Part = Sentence | ListPart | { readonly keyWork: { readonly whenNone: string } };

/** A cell of a form: a label, or what is said about it. `columns` is how many of the form's columns it takes, else one. */
export type FormCell =
  | { readonly kind: 'label'; readonly text: string; readonly columns?: number }
  | { readonly kind: 'value'; readonly parts: readonly Part[]; readonly columns?: number };

/** What stands in a slot. */
export type SlotContent =
  /** One paragraph: its pieces in order. */
  | { readonly kind: 'parts'; readonly parts: readonly Part[] }
  /** One paragraph for each problem, or for each problem's measure; `whenNone` is said if there is no problem. */
  | { readonly kind: 'problems' | 'measures'; readonly whenNone: string }
  /** A table of labels and answers, as forms have them; relative column widths. */
  | {
      readonly kind: 'form';
      readonly columns: readonly number[];
      readonly rows: readonly (readonly FormCell[])[];
    };

/** A place of a section that an office may hide or move. `subheading` is numbered （一） in its section. */
export type OutlineSlot = SlotContent & {
  readonly id: string;
  readonly label: string;
  readonly subheading?: string;
};

/** A section of the report; its heading has no number, because sections are numbered as they stand. */
export type OutlineSection = {
  readonly id: string;
  readonly heading: string;
  readonly slots: readonly OutlineSlot[];
};

/** The first page of a form: the report's title, lines about the unit, and who issued the form at its foot. */
export type Cover = { readonly lines: readonly Sentence[]; readonly foot: Sentence };

/**
 * A problem and its measure. It is said when one of its lines lost points or one of its lists is not empty. A problem
 * of `others` takes the lines that no other problem names.
 */
export type ProblemPhrase = {
  readonly kind: string;
  readonly lines: readonly string[] | 'others';
  readonly lists: readonly ListPart[];
  readonly headline: string;
  readonly measure: string;
};

/** A row of 基础数据表 as the patterns of its cells; `projects` stands for one row for each 项目. */
export type BaseDataRow = readonly string[] | 'projects';

/** The attached tables: titles, relative column widths, and what the rows say. */
export type AttachedTables = {
  readonly baseData: {
    readonly title: string;
    readonly unitLine: string;
    readonly columns: readonly number[];
    readonly header: readonly string[];
    readonly rows: readonly BaseDataRow[];
    readonly projectCells: readonly string[];
  };
  readonly scores: {
    readonly title: string;
    readonly unitLine: string;
    readonly columns: readonly number[];
    readonly headers: readonly string[];
    readonly totalLabel: string;
    /** What stands behind a total that lacks lines still 待填. */
    readonly pendingRemark: string;
    readonly gradeLabel: string;
  };
};

/** A report's outline and wording, all as data: another county's habit is another outline. */
export type Outline = {
  readonly id: string;
  /** What people choose it by. */
  readonly name: string;
  /** Null where the title stands above the text. */
  readonly cover: Cover | null;
  readonly attachmentMark: string | null;
  readonly title: Sentence;
  readonly sections: readonly OutlineSection[];
  /** What the text names as attached, line by line, behind its last section. */
  readonly annexes: readonly string[];
  readonly problems: readonly ProblemPhrase[];
  /** How a lost point is said; the first that has all it needs is used. */
  readonly deductions: readonly Sentence[];
  readonly tables: AttachedTables;
  readonly selfNames: readonly SelfName[];
};
