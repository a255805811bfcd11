import { blanklessText } from '../plain-text';

const YES: ReadonlySet<string> = new Set(
  '是 √ ✓ ✔ ☑ 对 有 已 符合 达到 达标 合格 合规 已公开 已制定 Y YES TRUE'.split(' '),
);
const NO: ReadonlySet<string> = new Set(
  '否 × ✗ ✘ X 无 未 没有 不是 不符合 未达到 不达标 不合格 不合规 未公开 未制定 N NO FALSE'.split(' '),
);

/** What a whole word says to a point; null for any other text: "基本符合" is for a person to decide. */
export function verdictWord(text: string): 'yes' | 'no' | null {
  const word = blanklessText(text)
    .replace(/[。.;]/g, '')
    .toUpperCase();
  if (YES.has(word)) return 'yes';
  return NO.has(word) ? 'no' : null;
}
