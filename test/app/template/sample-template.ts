import type { Block, Paragraph, Report, TableCell } from '../../../src/domain/report/model';
import { cell, words } from '../../ooxml/small-report';

/** The template in assets/sample: an office's report as it would write it, with placeholders. */
const paragraph = (role: Paragraph['role'], text: string): Block => ({
  kind: 'paragraph',
  role,
  inlines: [words(text)],
});
const centred = (text: string): TableCell => cell(text, { align: 'center' });

const SCORES: Block = {
  kind: 'table',
  columns: [1, 5, 2, 2, 2, 8],
  headerRows: 1,
  rows: [
    ['序号', '三级指标', '分值', '率', '得分', '扣分原因'].map(centred),
    [
      centred('{{#指标}}{{序号}}'),
      cell('{{三级指标}}'),
      centred('{{分值}}'),
      centred('{{率}}'),
      centred('{{得分}}'),
      cell('{{扣分原因}}{{/指标}}'),
    ],
    [centred(''), cell('合计'), centred(''), centred(''), centred('{{总分}}'), cell('评价等次：{{等次}}')],
  ],
};

const PROJECTS: Block = {
  kind: 'table',
  columns: [1, 6, 3, 3],
  headerRows: 1,
  rows: [
    ['序号', '项目', '年初预算数', '支出决算数'].map(centred),
    [
      centred('{{#项目}}{{序号}}'),
      cell('{{名称}}'),
      cell('{{年初预算数}}', { align: 'right' }),
      cell('{{支出决算数}}{{/项目}}', { align: 'right' }),
    ],
  ],
};

export const SAMPLE_TEMPLATE: Report = {
  title: '自评报告模板',
  sections: [
    {
      orientation: 'portrait',
      blocks: [
        paragraph('title', '{{单位名称}}{{年度}}年度部门整体支出绩效自评报告'),
        paragraph('heading1', '一、基本情况'),
        paragraph(
          'body',
          '{{单位简称}}{{职责}}。年末编制{{编制数}}人，在职{{在职人员数}}人。全年收入{{本年收入合计}}万元，支出{{本年支出合计}}万元，其中公用经费{{公用经费决算数}}万元（{{公用经费决算数|元}}元）。',
        ),
        paragraph('heading1', '二、绩效情况'),
        paragraph('body', '{{一是}}'),
        paragraph(
          'body',
          '公用经费控制率{{率:公用经费控制率}}，得{{得分:公用经费控制率}}分。扣分原因：{{扣分原因:公用经费控制率}}。',
        ),
        paragraph('body', '对照《{{指标体系}}》，自评{{总分}}分，评价等次为“{{等次}}”。'),
        paragraph('heading1', '三、存在的问题'),
        paragraph('body', '{{存在问题}}'),
        paragraph('heading1', '四、改进措施'),
        paragraph('body', '{{改进措施}}'),
        paragraph('tableUnit', '单位：万元'),
        PROJECTS,
      ],
    },
    { orientation: 'landscape', blocks: [paragraph('tableTitle', '{{年度}}年度评分表'), SCORES] },
  ],
};
