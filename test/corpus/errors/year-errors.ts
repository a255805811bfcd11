import { editsOfProse, type ErrorKind } from './planted-error';

/** Years and 文号 left over from other years. */
export const YEAR_ERRORS: readonly ErrorKind[] = [
  {
    label: '年度没有改',
    arithmetic: false,
    expects: ['otherYear', 'wrongYear'],
    at: 'place',
    edits: (report) =>
      editsOfProse(report, new RegExp(`(?<![\\d〔])${report.unit.year}(?=年(?!\\d))`, 'g'), ([year]) =>
        String(Number(year) - 2),
      ),
  },
  {
    label: '年度打错',
    arithmetic: false,
    expects: ['otherYear', 'wrongYear'],
    at: 'place',
    edits: (report) =>
      editsOfProse(report, new RegExp(`(?<![\\d〔])${report.unit.year}(?=年(?!\\d))`, 'g'), ([year]) =>
        year.startsWith('20') ? `${year.slice(0, 2)}${year.charAt(3)}${year.charAt(2)}` : null,
      ),
  },
  {
    label: '文号是旧年度的',
    arithmetic: false,
    expects: ['oldDocument', 'oldDocumentNumber', 'otherYear'],
    at: 'place',
    edits: (report) => editsOfProse(report, /(?<=财绩〔)\d{4}/g, ([year]) => String(Number(year) - 3)),
  },
  {
    label: '文号括号不规范',
    arithmetic: false,
    expects: ['documentBrackets', 'documentNumber'],
    at: 'place',
    edits: (report) => [
      ...editsOfProse(report, /〔\d{4}〕/g, ([text]) => text.replace('〔', '[').replace('〕', ']')),
      ...editsOfProse(report, /〔\d{4}〕/g, ([text]) => text.replace('〔', '（').replace('〕', '）')),
    ],
  },
];
