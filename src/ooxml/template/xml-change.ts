/** What takes the place of a part of the XML. */
export type XmlChange = { readonly start: number; readonly end: number; readonly xml: string };

/** The XML with its changes made, which do not overlap; one that is told twice is made once. */
export function changed(xml: string, changes: readonly XmlChange[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const change of [...changes].sort((one, other) => one.start - other.start)) {
    if (change.start < at) continue;
    pieces.push(xml.slice(at, change.start), change.xml);
    at = change.end;
  }
  return [...pieces, xml.slice(at)].join('');
}
