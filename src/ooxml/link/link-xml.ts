import { xmlTokens } from '../../xml/xml-tokens';
import { element, xmlPart } from '../xml-element';
import { contentXml } from '../xml-text';

/** By this name a part of a document is known to hold the link of its report. */
export const LINK_NAMESPACE = 'urn:jixiao:report-link';

const ROOT = 'reportLink';

/** A custom XML part with a text that the document keeps. */
export function linkXml(text: string): string {
  return xmlPart(element(ROOT, { xmlns: LINK_NAMESPACE }, [contentXml(text)]));
}

/** The text of such a part, whatever program wrote it last; null for a part that is none of ours. Takes linear time. */
export function linkTextIn(xml: string): string | null {
  const texts: string[] = [];
  let isOurs = false;
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') {
      if (isOurs) texts.push(token.text);
    } else if (token.kind === 'open' && !isOurs) {
      const namespaces = [...token.attributes.values()];
      if (token.name !== ROOT || !namespaces.includes(LINK_NAMESPACE)) return null;
      isOurs = true;
    }
  }
  return isOurs ? texts.join('').trim() : null;
}
