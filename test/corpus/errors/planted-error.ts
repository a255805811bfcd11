import type { CheckedParagraph } from '../../../src/domain/check/report-check';
import type { CorpusReport } from '../corpus-reports';

/** One change of one paragraph or cell: the words from `start` on that become others. */
export type Edit = {
  readonly place: string;
  readonly start: number;
  readonly before: string;
  readonly after: string;
};

/** A kind of error, and every place of a report where it can be made. */
export type ErrorKind = {
  /** As people call it: 多打一位. */
  readonly label: string;
  /** Whether figures alone prove it, so that none may be missed. */
  readonly arithmetic: boolean;
  /** The codes of a finding that tell this error and not another; `differs` is a figure that the evaluation contradicts. */
  readonly expects: readonly string[];
  /** Where such a finding must stand. */
  readonly at: 'place' | 'table' | 'report';
  readonly edits: (report: CorpusReport) => readonly Edit[];
};

/** An edit of each match of a pattern in the prose of a report; null where a match cannot be made wrong. */
export function editsOfProse(
  { paragraphs }: CorpusReport,
  pattern: RegExp,
  change: (match: RegExpExecArray) => string | null,
): readonly Edit[] {
  return paragraphs
    .filter(({ context }) => context === undefined)
    .flatMap((paragraph) => editsOf(paragraph, pattern, change));
}

/** An edit of each match of a pattern in one paragraph. */
export function editsOf(
  { place, text }: CheckedParagraph,
  pattern: RegExp,
  change: (match: RegExpExecArray) => string | null,
): readonly Edit[] {
  return Array.from(text.matchAll(pattern)).flatMap((match) => {
    const after = change(match);
    return after === null || after === match[0]
      ? []
      : [{ place, start: match.index, before: match[0], after }];
  });
}
