import { xmlTokens, type XmlToken } from '../xml/xml-tokens';
import {
  firstNamed,
  fontsNamed,
  NO_FONTS,
  styleFonts,
  type NamedFonts,
  type StyleFonts,
} from './style-fonts';

/** Han characters and the punctuation that goes with them. */
const CHINESE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;
const LATIN = /[0-9A-Za-z]/;

type Run = { fonts: NamedFonts; style: string | null };

/** The fonts that the text of a part is set in, by its runs and their styles: each once, in the order they appear. */
export function fontsInUse(body: string, styles: string | null): readonly string[] {
  const named = styleFonts(styles);
  const found = new Set<string>();
  let paragraphStyle: string | null = null;
  let run: Run | null = null;
  let inText = false;
  for (const token of xmlTokens(body)) {
    if (token.kind === 'text') {
      if (!inText) continue;
      const { latin, chinese } = fontsOf(named, run, paragraphStyle);
      if (latin !== null && LATIN.test(token.text)) found.add(latin);
      if (chinese !== null && CHINESE.test(token.text)) found.add(chinese);
    } else if (token.name === 't') inText = token.kind === 'open' && !token.empty;
    else if (token.name === 'r') run = token.kind === 'open' ? { fonts: NO_FONTS, style: null } : null;
    else if (token.name === 'p') paragraphStyle = null;
    else if (token.name === 'pStyle') paragraphStyle = valueOf(token);
    else if (run !== null) describe(run, token);
  }
  return [...found];
}

function fontsOf(named: StyleFonts, run: Run | null, paragraph: string | null): NamedFonts {
  const inherited = named.ofParagraph(paragraph);
  if (run === null) return inherited;
  const ofStyle = run.style === null ? NO_FONTS : named.ofRun(run.style);
  return firstNamed(firstNamed(run.fonts, ofStyle), inherited);
}

function describe(run: Run, token: XmlToken): void {
  if (token.kind !== 'open') return;
  if (token.name === 'rFonts') run.fonts = fontsNamed(token);
  if (token.name === 'rStyle') run.style = valueOf(token);
}

function valueOf(token: XmlToken): string | null {
  return token.kind === 'open' ? (token.attributes.get('val') ?? null) : null;
}
