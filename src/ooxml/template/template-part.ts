import type { UnfillableReason } from '../../domain/template/template';
import type { TagAttribute } from '../../xml/xml-tokens';
import type { OwnNames } from './own-names';

/** A stretch of the XML. */
export type Span = { readonly start: number; readonly end: number };

/** A run of a paragraph; `looks` are its properties as they stand. */
export type TemplateRun = Span & {
  readonly startTag: string;
  readonly looks: string;
  /** Its children beside the properties. */
  readonly children: number;
  readonly names: OwnNames;
};

/** What holds a text: a run, which can become several, or an element whose text alone can be another (formulas, drawings). */
export type TextHolder =
  | { readonly kind: 'run'; readonly run: TemplateRun }
  | { readonly kind: 'text'; readonly startTag: string; readonly endTag: string };

/** What is around a text, as far as it decides what may take its place. */
export type Surroundings = {
  /** Why nothing can be filled in; null where it can. */
  readonly refusal: UnfillableReason | null;
  /** Whether content controls may stand there. */
  readonly takesControls: boolean;
  /** Whether lines may break there. */
  readonly takesBreaks: boolean;
  /** The second branch of mc:AlternateContent, for programs that do not know the first. */
  readonly isCopy: boolean;
  /** Whether it is the prompt of a control, which looks like one. */
  readonly isPrompt: boolean;
  /** What the control around says of a text that stands there no more: that it is a prompt, which date it is. */
  readonly untrue: readonly Span[];
};

/** Text of a paragraph; its element w:t stands from `start` to `end`. A break or tab has no holder: it is never changed. */
export type TextPiece = Span & {
  readonly text: string;
  readonly holder: TextHolder | null;
  readonly around: Surroundings;
};

export type TemplateParagraph = {
  readonly place: string;
  /** Index of its row in the part; null outside tables. */
  readonly row: number | null;
  readonly pieces: readonly TextPiece[];
};

/** A row with the number of its table in the part; `parent` is where the element that holds it starts. */
export type TableRow = Span & { readonly table: number; readonly parent: number };

/** Text that is seen and cannot be changed. */
export type FixedText = {
  readonly text: string;
  readonly reason: UnfillableReason;
  readonly place: string;
};

/** What a document may have only once; a copy of a row gets its own, or none. */
export type Identity =
  /** The numbers by which Word knows paragraphs and drawings again; it gives new ones. */
  | { readonly kind: 'leftOut'; readonly attribute: TagAttribute }
  | { readonly kind: 'number'; readonly attribute: TagAttribute }
  /** A bookmark and the like: two elements of one number, the first of which may have a name. */
  | {
      readonly kind: 'range';
      readonly family: string;
      readonly edge: 'start' | 'end';
      readonly number: TagAttribute;
      readonly name: TagAttribute | null;
      readonly element: Span;
    }
  /** A bookmark as the target of a link. */
  | { readonly kind: 'target'; readonly attribute: TagAttribute }
  /** An element that no copy has: a comment belongs to one place, a kind of VML shapes is described once. */
  | { readonly kind: 'single'; readonly number: TagAttribute | null; readonly element: Span }
  /** A VML shape by its name, in itself and in what embeds it. */
  | { readonly kind: 'shape'; readonly attribute: TagAttribute };

/** What matters of a part: its texts, the rows they stand in, and what must not be there twice. */
export type TemplatePart = {
  readonly xml: string;
  readonly paragraphs: readonly TemplateParagraph[];
  readonly rows: readonly TableRow[];
  readonly fixed: readonly FixedText[];
  /** Where references to footnotes and endnotes stand. */
  readonly notes: readonly number[];
  /** The places where other files are taken in, whose text is not here. */
  readonly unread: readonly string[];
  readonly identities: readonly Identity[];
};
