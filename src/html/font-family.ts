import { FONTS, type ReportFont } from '../domain/report/typography';

/** What other systems have in the place of the fonts of GB/T 9704, best first. */
const SUBSTITUTES: Readonly<Record<ReportFont, readonly string[]>> = {
  [FONTS.title]: ['方正小标宋_GBK', '宋体', 'SimSun', 'Songti SC', 'Noto Serif CJK SC', 'serif'],
  [FONTS.body]: ['仿宋', 'FangSong', 'STFangsong', 'Noto Serif CJK SC', 'serif'],
  [FONTS.black]: ['SimHei', 'Heiti SC', 'Noto Sans CJK SC', 'sans-serif'],
  [FONTS.italic]: ['楷体', 'KaiTi', 'Kaiti SC', 'AR PL UKai CN', 'serif'],
  [FONTS.song]: ['SimSun', 'Songti SC', 'Noto Serif CJK SC', 'serif'],
};

/** Names that CSS itself gives a meaning; in quotes they would be fonts of that name. */
const GENERIC: readonly string[] = ['serif', 'sans-serif'];

/** A font of the report with its substitutes, as the CSS property font-family takes it. */
export function fontFamily(font: ReportFont): string {
  return [font, ...SUBSTITUTES[font]]
    .map((name) => (GENERIC.includes(name) ? name : fontName(name)))
    .join(',');
}

/** A font's name as CSS takes it; LibreOffice loses the Chinese characters of a name without quotation marks. */
export function fontName(name: string): string {
  return `'${name}'`;
}
