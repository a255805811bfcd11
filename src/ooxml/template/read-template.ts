import type { StructureFault, TemplateMark, TemplateMarks } from '../../domain/template/template';
import { bracedTexts } from './placeholder-text';
import { placeholdersIn, strayBraces, type Placeholder } from './placeholder';
import { partOutline } from './repeated-rows';
import type { FixedText, TemplatePart } from './template-part';

/** The placeholders of all parts, each with its place. */
export function readTemplate(parts: readonly TemplatePart[]): TemplateMarks {
  const read = parts.map(readPart);
  const faults = read.flatMap((part) => part.faults);
  return {
    marks: read.flatMap(({ marks }) => marks),
    lists: read.flatMap(({ lists }) => lists),
    faults: [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()],
    notices: read.flatMap(({ notices }) => notices),
  };
}

/** A text box that stands there twice, for newer and older programs, has its faults twice; `readTemplate` tells them once. */
function readPart(part: TemplatePart): TemplateMarks {
  const placeholders = part.paragraphs.flatMap(placeholdersIn);
  const { single, repeated, faults } = partOutline(part, placeholders);
  return {
    marks: [...marksOf(single, null), ...repeated.flatMap(({ inner, list }) => marksOf(inner, list))],
    lists: repeated.map(({ list, place }) => ({ name: list, place })),
    faults: [
      ...part.paragraphs.flatMap(strayBraces),
      ...placeholders.flatMap(refused),
      ...part.fixed.flatMap(fixed),
      ...faults,
    ],
    notices: part.unread.map((place) => ({ code: 'unreadPart', place })),
  };
}

function refused({ refusal, name, paragraph: { place } }: Placeholder): readonly StructureFault[] {
  return refusal === null ? [] : [{ code: 'unfillable', reason: refusal, name, place }];
}

function fixed({ text, reason, place }: FixedText): readonly StructureFault[] {
  return bracedTexts(text).map(({ inner }) => ({ code: 'unfillable', reason, name: inner, place }));
}

function marksOf(placeholders: readonly Placeholder[], list: string | null): readonly TemplateMark[] {
  return placeholders
    .filter(({ kind, refusal }) => kind === 'value' && refusal === null)
    .map(({ name, filling, paragraph }) => ({ name, list, place: paragraph.place, filling }));
}
