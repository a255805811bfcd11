import { arrangeSections, outlineSettings } from './arrange';
import { composeCover } from './cover';
import { shownText } from './inline';
import type { Block, Report } from './model';
import { paragraphOf } from './paragraph';
import { findProblems } from './problem';
import type { ReportInput } from './report-input';
import { reportScope } from './report-scope';
import { composePattern, composeSentence } from './pattern/sentence';
import { sectionBlocks } from './section';
import { composeAttachments } from './table/attachments';

/**
 * The narrative report of an evaluation in the outline's words, arranged as the office settled it. The same facts give
 * the same text, whatever files they came from; what is not known is a marked place to fill.
 */
export function composeReport(input: ReportInput): Report {
  const { outline, settings = outlineSettings(outline) } = input;
  const scope = reportScope(input);
  const draft = { input, scope, problems: findProblems(input, scope) };
  const title = composeSentence(outline.title, scope);
  const front = [
    paragraphOf('attachmentMark', composePattern(outline.attachmentMark ?? '', scope)),
    outline.cover === null ? paragraphOf('title', title) : null,
  ];
  const text = arrangeSections(outline, settings).flatMap((section, index) =>
    sectionBlocks(section, index, draft),
  );
  const annexes = outline.annexes.map((line) => paragraphOf('body', composePattern(line, scope)));
  const cover = outline.cover === null ? [] : composeCover(outline.cover, title, scope);
  const portrait = (blocks: readonly (Block | null)[]) =>
    ({ orientation: 'portrait', blocks: blocks.filter((block) => block !== null) }) as const;
  return {
    title: shownText(title),
    sections: [
      ...(cover.length === 0 ? [] : [portrait(cover)]),
      portrait([...front, ...text, ...annexes]),
      { orientation: 'landscape', blocks: composeAttachments(input, scope) },
    ],
  };
}
