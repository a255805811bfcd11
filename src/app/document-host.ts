import type { CheckedParagraph } from '../domain/check/report-check';
import type { Result } from '../domain/result';
import type { HostProblem, HostTask, Unsubscribe } from './workbook-host';

/** A paragraph or table cell of the document, with what leads back to it. */
export type DocumentParagraph = CheckedParagraph & {
  /**
   * Its (first) paragraph among all paragraphs of the body, those of tables and empty ones counted, from 0; null for
   * footnotes and endnotes, which no host leads to.
   */
  readonly anchor: number | null;
};

/** A content control of ours in the document. */
export type DocumentControl = {
  /** The host's number for it; unique in the document. */
  readonly id: number;
  readonly tag: string;
  readonly text: string;
  /** Index of its paragraph in `DocumentText.paragraphs`, and the offset of its text there. */
  readonly paragraph: number;
  readonly start: number;
};

/** A content control without a tag: another program may have taken it. */
export type UntaggedControl = { readonly id: number; readonly text: string };

/** An untagged control with the tag that is its own. */
export type TaggedControl = UntaggedControl & { readonly tag: string };

/** The whole text of a document: body, tables, notes; and the figures in it that are linked. */
export type DocumentText = {
  readonly paragraphs: readonly DocumentParagraph[];
  readonly controls: readonly DocumentControl[];
  /** Fonts that the text is set in, each once, as the document names them. */
  readonly fonts: readonly string[];
  /** The places where other files are taken in, whose text is not among the paragraphs. */
  readonly unread: readonly string[];
};

/** Where a report goes: behind the text, at the cursor, or into a document of its own. */
export type InsertPlace = 'end' | 'cursor' | 'fresh';

/** A printed document in the two shapes that Word takes. */
export type PrintedReport = { readonly flatOpc: string; readonly docx: Uint8Array };

/** One change to the text. `before` is what must still stand there. */
export type DocumentChange =
  /** A figure gets another text; its link stays. */
  | { readonly kind: 'figure'; readonly control: number; readonly before: string; readonly after: string }
  /**
   * Words of a paragraph; `start` is their offset in the text of `paragraph` (index in `DocumentText.paragraphs`).
   * `before` is "" only where the whole paragraph or cell is empty.
   */
  | {
      readonly kind: 'words';
      readonly paragraph: number;
      readonly start: number;
      readonly before: string;
      readonly after: string;
    }
  /**
   * A whole paragraph; `flatOpc` is a package with what takes its place: mostly one paragraph, several where some are
   * added behind it. "" takes the paragraph away.
   */
  | {
      readonly kind: 'paragraph';
      readonly paragraph: number;
      readonly before: string;
      readonly flatOpc: string;
    };

/** The document in front of the user: Word's. What people wrote is changed only as `rewrite` is told. */
export type DocumentHost = {
  /** The name of the open document; "" while it was never saved. */
  readonly name: () => string;
  /** One request, whatever the length. */
  readonly read: (task: HostTask) => Promise<Result<DocumentText, HostProblem>>;
  /** At most two requests; nothing is in the document where it fails. */
  readonly insert: (
    printed: PrintedReport,
    place: InsertPlace,
    task: HostTask,
  ) => Promise<Result<null, HostProblem>>;
  /**
   * All changes, or none; two requests where only figures change. `text` is the reading they were made from; where the document is no longer
   * so, `changedMeanwhile` tells it and nothing is changed.
   */
  readonly rewrite: (
    text: DocumentText,
    changes: readonly DocumentChange[],
    task: HostTask,
  ) => Promise<Result<null, HostProblem>>;
  /** The content controls of the body that have no tag, in reading order; one request. */
  readonly untagged: (task: HostTask) => Promise<Result<readonly UntaggedControl[], HostProblem>>;
  /** Gives controls their tags, all or none; two requests. `changedMeanwhile` where one has a tag or reads otherwise. */
  readonly retag: (controls: readonly TaggedControl[], task: HostTask) => Promise<Result<null, HostProblem>>;
  /**
   * Dissolves our content controls, keeps their text, and takes out what the file carried of its link: what is handed in
   * holds no marks of ours.
   */
  readonly dissolve: (task: HostTask) => Promise<Result<null, HostProblem>>;
  /** Selects a figure's control, or a paragraph by its anchor. */
  readonly show: (
    target:
      | { readonly kind: 'control'; readonly id: number }
      | { readonly kind: 'paragraph'; readonly anchor: number },
  ) => Promise<Result<null, HostProblem>>;
  /** Told of the control of ours that the cursor is in; null where it left one. */
  readonly onSelect: (
    listener: (control: { readonly id: number; readonly tag: string; readonly text: string } | null) => void,
  ) => Unsubscribe;
  /**
   * A text kept with the document, or carried in its file; null where there is none, "" where there is one that the host
   * cannot get at. Saving keeps a text of either origin.
   */
  readonly loadState: () => Promise<string | null>;
  readonly saveState: (state: string) => Promise<Result<null, HostProblem>>;
};
