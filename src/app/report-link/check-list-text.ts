import type { CheckItemView, CheckView } from './link-views';

const SEVERITIES = { error: '须改', warning: '留意', info: '说明' } as const;
const HEADER = ['程度', '类别', '位置', '原文', '说明', '可直接改为'];
/** A spreadsheet takes a text that begins so for a formula. */
const FORMULA_START = /^[=+\-@\t\r]/u;

/** The check as CSV that a spreadsheet opens in Chinese: byte order mark, CRLF, no cell that would become a formula. */
export function checkListText({ items }: CheckView): string {
  const rows = [HEADER, ...items.map(cellsOf)];
  return `\uFEFF${rows.map((row) => row.map(cellText).join(',')).join('\r\n')}\r\n`;
}

function cellsOf({ severity, category, place, excerpt, message, fix }: CheckItemView): readonly string[] {
  return [SEVERITIES[severity], category, place, excerpt, message, fix?.label ?? ''];
}

function cellText(text: string): string {
  const safe = FORMULA_START.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
