import { xmlTokens } from '../../xml/xml-tokens';
import { HIGHLIGHT } from '../run';

/** The children of w:rPr that stand behind w:highlight in CT_RPr. */
const BEHIND_HIGHLIGHT = new Set(
  (
    'u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath ' +
    'ins del moveFrom moveTo rPrChange'
  ).split(' '),
);

/** A prefix with its colon, at the start of an element. */
const PREFIX = /^<([^\s:/>]+:)?/u;

type Look = { readonly name: string; readonly xml: string };

/** How a filled text differs from what stood there: `marked` as a place to fill; `prompt` tells that a prompt stood there. */
type Change = { readonly marked: boolean; readonly prompt: boolean };

/**
 * The looks of a run as children of w:rPr. `properties` is its w:rPr as it stands, "" where it has none. A record of changed
 * looks belongs to what stood there before; the mark of 待填 has its own colour; a prompt has a style of its own.
 */
export function runLooks(properties: string, { marked, prompt }: Change): readonly string[] {
  const looks = looksIn(properties).filter(
    ({ name }) => name !== 'rPrChange' && !(marked && name === 'highlight') && !(prompt && name === 'rStyle'),
  );
  if (!marked) return looks.map(({ xml }) => xml);
  const own = prefixOf(properties);
  const behind = looks.findIndex(({ name, xml }) => BEHIND_HIGHLIGHT.has(name) || prefixOf(xml) !== own);
  const at = behind < 0 ? looks.length : behind;
  const xml = looks.map((look) => look.xml);
  return [...xml.slice(0, at), HIGHLIGHT, ...xml.slice(at)];
}

/** Looks of later versions of Word (w14:…) stand behind all of CT_RPr, whatever their names. */
function prefixOf(xml: string): string {
  return PREFIX.exec(xml)?.[1] ?? '';
}

function looksIn(properties: string): readonly Look[] {
  const looks: Look[] = [];
  let depth = 0;
  let start = 0;
  for (const token of xmlTokens(properties)) {
    if (token.kind === 'open') {
      depth += 1;
      if (depth === 2) start = token.start;
    }
    const closes = token.kind === 'close' || (token.kind === 'open' && token.empty);
    if (closes && depth === 2) looks.push({ name: token.name, xml: properties.slice(start, token.end) });
    if (closes) depth -= 1;
  }
  return looks;
}
