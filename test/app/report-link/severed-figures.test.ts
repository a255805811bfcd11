import type { ReportLink } from '../../../src/app/report-link/report-link';
import { severedFigures } from '../../../src/app/report-link/severed-figures';
import { KEPT } from './small-report';

const [BUDGET, ACTUAL, SCORE] = [
  'jx:fact:publicFundsBudget:tenThousandYuan',
  'jx:fact:publicFundsActual:tenThousandYuan',
  'jx:total:points',
];
const LINK: ReportLink = {
  ...KEPT,
  figures: { [BUDGET]: '182.40', [ACTUAL]: '186.51', [SCORE]: '93' },
  earlier: { [SCORE]: ['95'] },
  sentences: [
    { skeleton: `预算{${BUDGET}}万元，支出{${ACTUAL}}万元。`, opens: true },
    { skeleton: `得{${SCORE}}分，【请填写：资产】。` },
  ],
  override: null,
};
const tags = (link: ReportLink, ...texts: readonly string[]): readonly string[] =>
  severedFigures(
    link,
    texts.map((text, id) => ({ id, text })),
  ).map(({ id, tag }) => `${String(id)} ${tag}`);

test('数目和文字都对得上，按次序认出每个数；待填的另算', () => {
  expect(tags(LINK, '182.40', '186.51', '【请填写：资产】', '93')).toEqual([
    `0 ${BUDGET}`,
    `1 ${ACTUAL}`,
    `3 ${SCORE}`,
    '2 jx:blank',
  ]);
});

test('以前插入、没有刷新的文字也对得上', () => {
  expect(tags(LINK, '182.40', '186.51', '95')).toHaveLength(3);
});

test.each([
  ['少了一个', ['182.40', '186.51']],
  ['多了一个', ['182.40', '186.51', '93', '93']],
  ['一个手工改过', ['182.40', '999.99', '93']],
  ['相邻两个调换了', ['186.51', '182.40', '93']],
  ['隔着的两个调换了', ['93', '186.51', '182.40']],
  ['删去一个，又有别人的一个', ['182.40', '别人的', '93']],
  ['一个也没有', []],
])('%s，就一个也不认', (_name, texts) => {
  expect(tags(LINK, ...texts)).toEqual([]);
});

test('模板填成的文档没有记下句子，认不出次序', () => {
  expect(tags({ ...LINK, sentences: [] }, '182.40', '186.51', '93')).toEqual([]);
});
