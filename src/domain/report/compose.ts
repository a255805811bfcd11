import { arrangeSections, outlineSettings } from './arrange';
import { composeCover } from './cover';
import { shownText } from './inline';
import type { Block, Report, Section } from './model';
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
  return {
    title: shownText(title),
    sections: [
      ...textSections(cover, [...front, ...text, ...annexes]),
      { orientation: 'landscape', blocks: composeAttachments(input, scope) },
    ],
  };
}

type Drafted = readonly (Block | null)[];

/** A cover is a page of its own without a number; the text behind it begins at page 1. */
function textSections(cover: Drafted, text: Drafted): readonly Section[] {
  return cover.length === 0
    ? [portrait(text)]
    : [
        { ...portrait(cover), pageNumbers: 'none' },
        { ...portrait(text), pageNumbers: 'fromOne' },
      ];
}

function portrait(blocks: Drafted): Section {
  return { orientation: 'portrait', blocks: blocks.filter((block) => block !== null) };
}
