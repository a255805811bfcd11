import type { CheckedParagraph } from '../report-check';

/** A section of the report by its heading, and the numbered items in it. */
export type ReportSection = {
  /** Index of the heading in the list that is checked. */
  readonly paragraph: number;
  readonly heading: string;
  readonly texts: readonly string[];
  readonly items: number;
};

const HEADING = /^[一二三四五六七八九十]{1,3}、/;
const ITEM =
  /^\s*(?:\d{1,2}[.．、]|（[一二三四五六七八九十]{1,3}）|\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}是)/;

/** The sections under 一、二、三、; tables and what stands before the first heading belong to none. */
export function reportSections(paragraphs: readonly CheckedParagraph[]): readonly ReportSection[] {
  const sections: (ReportSection & { readonly texts: string[] })[] = [];
  paragraphs.forEach(({ text, context }, paragraph) => {
    if (context !== undefined) return;
    if (HEADING.test(text.trim())) sections.push({ paragraph, heading: text.trim(), texts: [], items: 0 });
    else sections.at(-1)?.texts.push(text);
  });
  return sections.map((section) => ({
    ...section,
    items: section.texts.filter((text) => ITEM.test(text)).length,
  }));
}
