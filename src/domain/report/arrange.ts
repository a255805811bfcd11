import type { Outline, OutlineSection, OutlineSlot } from './outline';
import type { ParagraphSettings, ReportSettings, SectionSettings } from './report-settings';

/** What stands in a section: a slot of the outline, or the office's own words. */
export type ArrangedPlace =
  { readonly kind: 'slot'; readonly slot: OutlineSlot } | { readonly kind: 'own'; readonly text: string };

/** A section as it is to be written; its heading has no number yet. */
export type ArrangedSection = { readonly heading: string; readonly places: readonly ArrangedPlace[] };

/** The settings that change nothing: every section and slot of the outline, in its order. */
export function outlineSettings({ id, sections }: Outline): ReportSettings {
  return {
    outlineId: id,
    sections: sections.map((section) => ({
      section: section.id,
      heading: section.heading,
      shown: true,
      paragraphs: section.slots.map((slot) => ({ kind: 'slot', slot: slot.id, shown: true })),
    })),
    selfName: null,
    keyWork: [],
  };
}

/**
 * What is shown, in the order of the settings. A slot may have been moved into another section; one the outline does
 * not know says nothing.
 */
export function arrangeSections(outline: Outline, settings: ReportSettings): readonly ArrangedSection[] {
  const slots = slotsById(outline.sections);
  return settings.sections
    .filter(({ shown }) => shown)
    .map((section) => ({
      heading: plainHeading(section),
      places: section.paragraphs.flatMap((paragraph) => arrangedPlace(paragraph, slots)),
    }));
}

function slotsById(sections: readonly OutlineSection[]): ReadonlyMap<string, OutlineSlot> {
  return new Map(sections.flatMap(({ slots }) => slots.map((slot) => [slot.id, slot] as const)));
}

function arrangedPlace(
  paragraph: ParagraphSettings,
  slots: ReadonlyMap<string, OutlineSlot>,
): readonly ArrangedPlace[] {
  if (paragraph.kind === 'own') return [paragraph];
  const slot = slots.get(paragraph.slot);
  return paragraph.shown && slot !== undefined ? [{ kind: 'slot', slot }] : [];
}

/** People type the number with the heading; it would stand there twice. */
function plainHeading({ heading }: SectionSettings): string {
  return heading.trim().replace(/^[一二三四五六七八九十]+、\s*/u, '');
}
