import { reportText } from '../../src/html/report-text';
import { BLANK, body, cell, FIGURE, reportOf, words } from '../ooxml/small-report';

test('paragraphs and rows are lines, cells are parted by tabs, what a span covers is empty', () => {
  expect(reportText(reportOf(body(words('支出'), FIGURE, BLANK)))).toBe(
    '支出1126.69【请填写：主要职责】\n项目\t金额\n支出\t1126.69\n\t第一行 第二行\n合计\t\n',
  );
});

test('a tab in a cell does not shift the cells behind it', () => {
  const rows = [[cell('甲\t乙\r\n丙'), cell('丁')]];
  const { title, sections } = reportOf({ kind: 'table', columns: [1, 1], headerRows: 0, rows });
  expect(reportText({ title, sections: sections.slice(0, 1) })).toBe('甲 乙 丙\t丁\n');
});

test('markup of a cell stays as it is: plain text has none', () => {
  const { title, sections } = reportOf(body(words('<b>&amp;')));
  expect(reportText({ title, sections: sections.slice(0, 1) })).toBe('<b>&amp;\n');
});
