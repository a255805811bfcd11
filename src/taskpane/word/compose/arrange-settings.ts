import type {
  ParagraphSettings,
  ReportSettings,
  SectionSettings,
} from '../../../domain/report/report-settings';

/** One step up or down in a list. */
export type Step = 'up' | 'down';

/** The settings with another section in the place of the one at `index`; null takes it out. */
export function withSection(
  settings: ReportSettings,
  index: number,
  section: SectionSettings | null,
): ReportSettings {
  return { ...settings, sections: replaced(settings.sections, index, section) };
}

/** The settings with the section at `index` one place further up or down. */
export function withSectionMoved(settings: ReportSettings, index: number, step: Step): ReportSettings {
  return { ...settings, sections: moved(settings.sections, index, step) };
}

/** The settings with a section of the office's own behind the others. */
export function withOwnSection(settings: ReportSettings, heading: string): ReportSettings {
  const section: SectionSettings = {
    section: null,
    heading,
    shown: true,
    paragraphs: [{ kind: 'own', text: '' }],
  };
  return { ...settings, sections: [...settings.sections, section] };
}

/** The section with another paragraph in the place of the one at `index`; null takes it out. */
export function withParagraph(
  section: SectionSettings,
  index: number,
  paragraph: ParagraphSettings | null,
): SectionSettings {
  return { ...section, paragraphs: replaced(section.paragraphs, index, paragraph) };
}

/** The section with the paragraph at `index` one place further up or down. */
export function withParagraphMoved(section: SectionSettings, index: number, step: Step): SectionSettings {
  return { ...section, paragraphs: moved(section.paragraphs, index, step) };
}

/** The section with an empty paragraph for the office's own words behind the others. */
export function withOwnParagraph(section: SectionSettings): SectionSettings {
  return { ...section, paragraphs: [...section.paragraphs, { kind: 'own', text: '' }] };
}

/** The lines that somebody typed, without empty ones. */
export function typedLines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function replaced<T>(list: readonly T[], index: number, item: T | null): readonly T[] {
  return list.flatMap((each, at) => (at !== index ? [each] : item === null ? [] : [item]));
}

/** As it was where there is no further place. */
function moved<T>(list: readonly T[], index: number, step: Step): readonly T[] {
  const to = step === 'up' ? index - 1 : index + 1;
  const [item, other] = [list[index], list[to]];
  if (item === undefined || other === undefined) return list;
  return list.map((each, at) => (at === index ? other : at === to ? item : each));
}
