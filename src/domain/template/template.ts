import type { Inline } from '../report/model';

/** A placeholder of an office's own document, {{name}}. */
export type TemplateMark = {
  /** What stands between the braces, without the blanks around it. */
  readonly name: string;
  /** The list whose rows it stands in; null for one that is filled once. */
  readonly list: string | null;
  /** For people: 第 3 段, 表 1 第 2 行, 页眉 第 1 段. */
  readonly place: string;
};

/** Rows to be repeated, marked by {{#list}} and {{/list}}, or braces, that cannot be understood. */
export type StructureFault = {
  readonly code: 'unclosedBraces' | 'unclosedRows' | 'strayRowsEnd' | 'rowsOutsideTable' | 'nestedRows';
  /** The text at the braces, or the list's name. */
  readonly name: string;
  readonly place: string;
};

/** All placeholders of a document in reading order, its body first. */
export type TemplateMarks = {
  readonly marks: readonly TemplateMark[];
  /** Where rows of a list begin. */
  readonly lists: readonly { readonly name: string; readonly place: string }[];
  readonly faults: readonly StructureFault[];
};

/** What a name stands for; null for a name that is not known. */
export type TemplateValues = (name: string) => readonly Inline[] | null;

/** What a template is filled with. */
export type TemplateContent = {
  readonly value: TemplateValues;
  /** The lines of a list, at least one; none for a list that is not known. */
  readonly lines: (list: string) => readonly TemplateValues[];
};
