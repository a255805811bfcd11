import type { Inline } from '../report/model';

/** A placeholder of an office's own document, {{name}}. */
export type TemplateMark = {
  /** What stands between the braces, without the blanks around it. */
  readonly name: string;
  /** The list whose rows it stands in; null for one that is filled once. */
  readonly list: string | null;
  /** For people: 第 3 段, 表 1 第 2 行, 页眉 第 1 段. */
  readonly place: string;
  /**
   * How it is filled: with figures that are linked, with text alone where nothing else may stand (formulas, drawings,
   * plain-text controls), or as the copy of a text box that only older programs show.
   */
  readonly filling: 'linked' | 'plain' | 'copy';
};

/** Why nothing can be filled in at a place: what is written there does not stay, or cannot be what it is any more. */
export type UnfillableReason =
  'dataBound' | 'choiceControl' | 'fieldCode' | 'phoneticGuide' | 'chartData' | 'wordArt';

/** Placeholders that cannot be understood or filled: braces, rows marked by {{#list}} and {{/list}}, places. */
export type StructureFault =
  | {
      readonly code:
        | 'unclosedBraces'
        | 'unclosedRows'
        | 'strayRowsEnd'
        | 'rowsOutsideTable'
        | 'nestedRows'
        | 'rowsAcrossControl'
        | 'noteInRows';
      /** The text at the braces, or the list's name. */
      readonly name: string;
      readonly place: string;
    }
  | {
      readonly code: 'unfillable';
      readonly reason: UnfillableReason;
      /** What stands between the braces. */
      readonly name: string;
      readonly place: string;
    };

/** What is to be known of a template that can be filled all the same. */
export type TemplateNotice =
  /** It is signed; the filled document is another one. */
  | { readonly code: 'signatureBecomesInvalid' }
  /** Another file is taken in there, whose text is not read. */
  | { readonly code: 'unreadPart'; readonly place: string };

/** All placeholders of a document in reading order, its body first. */
export type TemplateMarks = {
  readonly marks: readonly TemplateMark[];
  /** Where rows of a list begin. */
  readonly lists: readonly { readonly name: string; readonly place: string }[];
  readonly faults: readonly StructureFault[];
  readonly notices: readonly TemplateNotice[];
};

/** What a name stands for; null for a name that is not known. */
export type TemplateValues = (name: string) => readonly Inline[] | null;

/** What a template is filled with. */
export type TemplateContent = {
  readonly value: TemplateValues;
  /** The lines of a list, at least one; none for a list that is not known. */
  readonly lines: (list: string) => readonly TemplateValues[];
};
