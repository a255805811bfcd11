import type { ReportLink } from './report-link';
import { reportLinkSchema } from './report-link-schema';
import { readReportSettings } from './report-settings-schema';

const VERSION = 1;

/** In signs; the link of a report of hundreds of pages has fewer. */
const LONGEST_LINK = 8 * 1024 * 1024;

/** A link as the text that is kept with a document. */
export function reportLinkText(link: ReportLink): string {
  return JSON.stringify({ version: VERSION, ...link });
}

/**
 * The link that a text keeps. Null for none, for one of another version, and for one that somebody damaged or that is too
 * long: then the document's figures count as written by hand, and none is replaced unasked.
 */
export function readReportLink(text: string | null): ReportLink | null {
  const parsed = reportLinkSchema.safeParse(jsonIn(text));
  if (!parsed.success) return null;
  const settings = readReportSettings(parsed.data.settings);
  if (settings === null) return null;
  const { sources, systemId, wanted, figures, earlier, sentences, override } = parsed.data;
  const chosen = wanted === undefined ? {} : { wanted };
  const before = earlier === undefined ? {} : { earlier };
  return { sources, systemId, settings, ...chosen, figures, ...before, sentences, override };
}

function jsonIn(text: string | null): unknown {
  if (text === null || text.length > LONGEST_LINK) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
