import type { CheckedParagraph } from '../../../src/domain/check/report-check';
import type { CorpusReport } from '../corpus-reports';
import type { Edit, ErrorKind } from './planted-error';

const HEADING = /^[一二三四五六七八九十]、/;
const ITEM = /^(?:\d\.|（[一二三四五六七八九十]）)/;
/** What a report may admit, and the line whose full marks it denies. */
const ADMISSIONS: readonly (readonly [line: string, words: string])[] = [
  ['资金使用合规性', '检查中发现个别项目存在挪用专项资金的情况。'],
  ['资金使用合规性', '少数支出挤占了专项经费。'],
  ['预决算信息公开性', '部门决算未按规定时限公开。'],
  ['“三公经费”控制率', '全年“三公”经费超预算支出。'],
  ['管理制度健全性', '内部控制制度不健全，部分报销未履行审批程序。'],
];

/** Errors of what belongs together: deduction and cause, problem and measure, words and marks. */
export const STRUCTURE_ERRORS: readonly ErrorKind[] = [
  {
    label: '扣分没有写原因',
    arithmetic: false,
    expects: ['deductionWithoutCause'],
    at: 'report',
    edits: (report) =>
      itemsUnder(report, /问题/)
        .filter(({ text }) => /扣\d/.test(text))
        .map(removed),
  },
  {
    label: '问题没有对应措施',
    arithmetic: false,
    expects: ['problemWithoutMeasure'],
    at: 'report',
    edits: (report) => itemsUnder(report, /措施|建议/).map(removed),
  },
  {
    label: '承认问题却得满分',
    arithmetic: false,
    expects: ['contradiction'],
    at: 'place',
    edits: (report) => ADMISSIONS.flatMap(([line, words]) => admitted(report, line, words)),
  },
];

/** The numbered paragraphs under the heading that says so. */
function itemsUnder({ paragraphs }: CorpusReport, heading: RegExp): readonly CheckedParagraph[] {
  const prose = paragraphs.filter(({ context }) => context === undefined);
  const start = prose.findIndex(({ text }) => HEADING.test(text) && heading.test(text));
  const items: CheckedParagraph[] = [];
  for (const paragraph of start < 0 ? [] : prose.slice(start + 1)) {
    if (!ITEM.test(paragraph.text)) break;
    items.push(paragraph);
  }
  return items;
}

function removed({ place, text }: CheckedParagraph): Edit {
  return { place, start: 0, before: text, after: '' };
}

/** The admission at the end of each longer paragraph before the measures, if the line has full marks. */
function admitted({ paragraphs, unit }: CorpusReport, line: string, words: string): readonly Edit[] {
  const result = unit.evaluation.results.find(({ indicator }) => indicator.name === line);
  if (result?.status !== 'full') return [];
  const measures = paragraphs.findIndex(({ text }) => HEADING.test(text) && /措施|建议/.test(text));
  return paragraphs
    .slice(0, measures)
    .filter(({ context, text }) => context === undefined && text.length > 80 && text.endsWith('。'))
    .map(({ place, text }) => ({ place, start: text.length, before: '', after: words }));
}
