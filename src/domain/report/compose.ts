import { composeAttachments } from './table/attachments';
import { shownText, text } from './inline';
import type { Block, Inline, Paragraph, Report } from './model';
import type { OutlineParagraph, OutlineSection } from './outline';
import { composeParts, paragraphOf } from './paragraph';
import { findProblems, type Problem } from './problem';
import type { ReportInput } from './report-input';
import { reportScope } from './report-scope';
import type { Scope } from './pattern/scope';
import { composePattern, composeSentence } from './pattern/sentence';

/** What the parts of one report share. */
type Draft = { readonly input: ReportInput; readonly scope: Scope; readonly problems: readonly Problem[] };

/**
 * The narrative report of an evaluation in the outline's words. The same facts give the same text, whatever files they
 * came from; what is not known is a marked place to fill.
 */
export function composeReport(input: ReportInput): Report {
  const scope = reportScope(input);
  const draft = { input, scope, problems: findProblems(input, scope) };
  const { outline } = input;
  const title = composeSentence(outline.title, scope);
  const blocks = [
    paragraphOf('attachmentMark', composePattern(outline.attachmentMark ?? '', scope)),
    paragraphOf('title', title),
    ...outline.sections.flatMap((section) => sectionBlocks(section, draft)),
  ];
  return {
    title: shownText(title),
    sections: [
      { orientation: 'portrait', blocks: blocks.filter((block) => block !== null) },
      { orientation: 'landscape', blocks: composeAttachments(input, scope) },
    ],
  };
}

function sectionBlocks(section: OutlineSection, draft: Draft): readonly (Block | null)[] {
  const heading = paragraphOf('heading1', composePattern(section.heading, draft.scope));
  return [heading, ...section.paragraphs.flatMap((paragraph) => bodyParagraphs(paragraph, draft))];
}

function bodyParagraphs(paragraph: OutlineParagraph, draft: Draft): readonly (Paragraph | null)[] {
  const { input, scope, problems } = draft;
  if (paragraph.kind === 'parts') return [paragraphOf('body', composeParts(paragraph.parts, scope, input))];
  if (problems.length === 0) return [paragraphOf('body', composePattern(paragraph.whenNone, scope))];
  return problems.map((problem, index) => {
    const number = problems.length === 1 ? [] : [text(`${index + 1}.`)];
    return paragraphOf('body', [...number, ...problemInlines(paragraph.kind, problem)]);
  });
}

function problemInlines(kind: 'problems' | 'measures', problem: Problem): readonly Inline[] {
  return kind === 'problems' ? [...problem.headline, ...problem.evidence] : problem.measure;
}
