import { xmlTokens, type XmlToken } from '../xml/xml-tokens';

/** The fonts of Latin and of Chinese text, as far as they are named. */
export type NamedFonts = { readonly latin: string | null; readonly chinese: string | null };

export const NO_FONTS: NamedFonts = { latin: null, chinese: null };

/** What the styles of a document name: a run's style only what it sets, a paragraph's with what holds otherwise. */
export type StyleFonts = {
  readonly ofRun: (style: string) => NamedFonts;
  readonly ofParagraph: (style: string | null) => NamedFonts;
};

type Style = { readonly basedOn: string | null; readonly fonts: NamedFonts };
type OpenStyle = { id: string; basedOn: string | null; fonts: NamedFonts };
type OpenToken = Extract<XmlToken, { readonly kind: 'open' }>;

/** More styles than this are based on one another only in a file that is made to trap. */
const DEEPEST = 20;
/** The key of what the document sets text in that no style sets. */
const DEFAULTS = '';

/** The fonts that the styles of a document name, each with what it inherits. */
export function styleFonts(xml: string | null): StyleFonts {
  const styles = new Map<string, Style>();
  let usual: string | null = null;
  let style: OpenStyle = { id: DEFAULTS, basedOn: null, fonts: NO_FONTS };
  const keep = (): unknown => styles.set(style.id, style);
  for (const token of xmlTokens(xml ?? '')) {
    if (token.kind !== 'open') continue;
    if (token.name === 'style') {
      keep();
      style = { id: token.attributes.get('styleId') ?? DEFAULTS, basedOn: null, fonts: NO_FONTS };
      if (isUsual(token)) usual = style.id;
    } else describe(style, token);
  }
  keep();
  const defaults = styles.get(DEFAULTS)?.fonts ?? NO_FONTS;
  return {
    ofRun: (id) => inherited(styles, id),
    ofParagraph: (id) => firstNamed(inherited(styles, id ?? usual ?? DEFAULTS), defaults),
  };
}

/** The fonts that an element w:rFonts names; those of a theme are not named. */
export function fontsNamed({ attributes }: OpenToken): NamedFonts {
  return { latin: attributes.get('ascii') ?? null, chinese: attributes.get('eastAsia') ?? null };
}

/** The first of several that names each font. */
export function firstNamed(first: NamedFonts, second: NamedFonts): NamedFonts {
  return { latin: first.latin ?? second.latin, chinese: first.chinese ?? second.chinese };
}

function isUsual({ attributes }: OpenToken): boolean {
  const isDefault = attributes.get('default');
  return attributes.get('type') === 'paragraph' && (isDefault === '1' || isDefault === 'true');
}

function describe(style: OpenStyle, token: OpenToken): void {
  if (token.name === 'basedOn') style.basedOn = token.attributes.get('val') ?? null;
  // Of a table style the first names all; the others are of its first row and the like.
  if (token.name === 'rFonts') style.fonts = firstNamed(style.fonts, fontsNamed(token));
}

function inherited(styles: ReadonlyMap<string, Style>, id: string): NamedFonts {
  let fonts = NO_FONTS;
  let style = styles.get(id);
  for (let depth = 0; style !== undefined && depth < DEEPEST; depth += 1) {
    fonts = firstNamed(fonts, style.fonts);
    style = style.basedOn === null ? undefined : styles.get(style.basedOn);
  }
  return fonts;
}
