import type { ArrangedPlace, ArrangedSection } from './arrange';
import { text } from './inline';
import type { Block, Inline, Paragraph } from './model';
import type { OutlineSlot } from './outline';
import { composeParts, paragraphOf } from './paragraph';
import type { Problem } from './problem';
import type { ReportInput } from './report-input';
import type { Scope } from './pattern/scope';
import { composePattern } from './pattern/sentence';
import { formTable } from './table/form-table';
import { chineseNumber } from './wording/chinese-number';

/** What the parts of one report share. */
export type Draft = {
  readonly input: ReportInput;
  readonly scope: Scope;
  readonly problems: readonly Problem[];
};

/** A section under its numbered heading; `index` counts from 0 among the sections that are shown. */
export function sectionBlocks(
  { heading, places }: ArrangedSection,
  index: number,
  draft: Draft,
): readonly (Block | null)[] {
  const said = places
    .map((place) => ({ place, blocks: placeBlocks(place, draft) }))
    .filter(({ blocks }) => blocks.length > 0);
  const withSubheading = said.filter(({ place }) => subheadingOf(place) !== null);
  const numbered = `${chineseNumber(index + 1)}、`;
  return [
    paragraphOf('heading1', [text(`${numbered}${heading}`)]),
    ...said.flatMap((entry) => {
      const number = withSubheading.indexOf(entry) + 1;
      return [subheading(entry.place, number), ...entry.blocks];
    }),
  ];
}

function subheadingOf(place: ArrangedPlace): string | null {
  return place.kind === 'slot' ? (place.slot.subheading ?? null) : null;
}

function subheading(place: ArrangedPlace, number: number): Paragraph | null {
  const heading = subheadingOf(place);
  return heading === null ? null : paragraphOf('heading2', [text(`（${chineseNumber(number)}）${heading}`)]);
}

function placeBlocks(place: ArrangedPlace, draft: Draft): readonly Block[] {
  const blocks = place.kind === 'own' ? ownParagraphs(place.text) : slotBlocks(place.slot, draft);
  return blocks.filter((block) => block !== null);
}

/** The office's words as they stand, each line a paragraph. */
function ownParagraphs(words: string): readonly (Paragraph | null)[] {
  return words.split(/\r\n|[\r\n]/u).map((line) => paragraphOf('body', [text(line.trim())]));
}

function slotBlocks(slot: OutlineSlot, draft: Draft): readonly (Block | null)[] {
  const { input, scope } = draft;
  switch (slot.kind) {
    case 'parts':
      return [paragraphOf('body', composeParts(slot.parts, scope, input))];
    case 'form':
      return [formTable(slot, scope, input)];
    case 'problems':
    case 'measures':
      return problemParagraphs(slot.kind, slot.whenNone, draft);
  }
}

function problemParagraphs(
  kind: 'problems' | 'measures',
  whenNone: string,
  { scope, problems }: Draft,
): readonly (Paragraph | null)[] {
  if (problems.length === 0) return [paragraphOf('body', composePattern(whenNone, scope))];
  return problems.map((problem, index) => {
    const number = problems.length === 1 ? [] : [text(`${index + 1}.`)];
    return paragraphOf('body', [...number, ...problemInlines(kind, problem)]);
  });
}

function problemInlines(kind: 'problems' | 'measures', problem: Problem): readonly Inline[] {
  return kind === 'problems' ? [...problem.headline, ...problem.evidence] : problem.measure;
}
