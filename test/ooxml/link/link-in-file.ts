import { strFromU8, unzipSync } from 'fflate';
import { readReportLink } from '../../../src/app/report-link/report-link-text';
import type { ReportLink } from '../../../src/app/report-link/report-link';
import { linkTextIn } from '../../../src/ooxml/link/link-xml';

/** The link that a .docx carries; null for one without, or with one that cannot be read. */
export function linkInFile(docx: Uint8Array): ReportLink | null {
  const items = Object.entries(unzipSync(docx)).filter(([name]) => /^customXml\/item\d+\.xml$/u.test(name));
  const texts = items.map(([, bytes]) => linkTextIn(strFromU8(bytes))).filter((text) => text !== null);
  return readReportLink(texts[0] ?? null);
}
