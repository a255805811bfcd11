/** The XML of one part of a flat OPC document, as Word hands it out; null where it has none of that name. */
export function packagePart(flatOpc: string, name: string): string | null {
  const named = flatOpc.indexOf(`pkg:name="${name}"`);
  if (named < 0) return null;
  const start = flatOpc.indexOf('>', named) + 1;
  const end = flatOpc.indexOf('</pkg:part>', start);
  return start === 0 || end < 0 ? null : flatOpc.slice(start, end);
}
