import type { TemplateMark, TemplateMarks } from '../../domain/template/template';
import { placeholdersIn, strayBraces, type Placeholder } from './placeholder';
import { partOutline } from './repeated-rows';
import { templatePart } from './template-part';

/** A part of the template's package that may hold placeholders; `prefix` names it in places, "" for the body. */
export type TemplateSource = { readonly xml: string; readonly prefix: string };

/** The placeholders of all parts, each with its place. */
export function readTemplate(sources: readonly TemplateSource[]): TemplateMarks {
  const parts = sources.map(readPart);
  return {
    marks: parts.flatMap(({ marks }) => marks),
    lists: parts.flatMap(({ lists }) => lists),
    faults: parts.flatMap(({ faults }) => faults),
  };
}

function readPart({ xml, prefix }: TemplateSource): TemplateMarks {
  const part = templatePart(xml, prefix);
  const { single, repeated, faults } = partOutline(part, part.paragraphs.flatMap(placeholdersIn));
  return {
    marks: [...marksOf(single, null), ...repeated.flatMap(({ inner, list }) => marksOf(inner, list))],
    lists: repeated.map(({ list, place }) => ({ name: list, place })),
    faults: [...part.paragraphs.flatMap(strayBraces), ...faults],
  };
}

function marksOf(placeholders: readonly Placeholder[], list: string | null): readonly TemplateMark[] {
  return placeholders
    .filter(({ kind }) => kind === 'value')
    .map(({ name, paragraph }) => ({ name, list, place: paragraph.place }));
}
