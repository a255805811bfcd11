import { compose } from '../../src/app/compose';
import { defaultSettings } from '../../src/app/report-outlines';
import { outlineSettings } from '../../src/domain/report/arrange';
import { PROVINCE_TEN_SECTIONS } from '../../src/catalog/outlines/province-ten-sections';
import { shownText } from '../../src/domain/report/inline';
import { ALL_IN_ONE, evaluateSample, PUTUO, sampleFile, WANLI } from './evaluate-samples';

/** What the report says below the headings of the other budgets. */
async function otherBudgets(paths: readonly string[]): Promise<readonly string[]> {
  const { scanned, scored } = await evaluateSample(paths.map(sampleFile));
  const settings = { ...defaultSettings(), ...outlineSettings(PROVINCE_TEN_SECTIONS) };
  const said = compose(scanned, scored, settings)
    .sections.flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'paragraph' ? [shownText(block.inlines)] : []));
  return ['三、政府性基金', '四、国有资本经营', '五、社会保险基金'].map(
    (heading) => said[said.findIndex((text) => text.startsWith(heading)) + 1] ?? '',
  );
}

const open = (name: string): string =>
  `【请填写：${name}支出的安排、使用和绩效情况；没有的，写明本年度无${name}支出】。`;

const ALL_OPEN = ['政府性基金预算', '国有资本经营预算', '社会保险基金预算'].map(open);

test('普陀区财政局2024年度决算：两张空表各有说明，照说明写；社会保险基金留给人写', async () => {
  expect(await otherBudgets(PUTUO)).toEqual([
    '本年度无政府性基金预算财政拨款收入和支出。',
    '本年度无国有资本经营预算财政拨款收入和支出。',
    open('社会保险基金预算'),
  ]);
});

test('万里街道2025年部门预算：预算空表的说明不是决算的说明', async () => {
  expect(await otherBudgets(WANLI)).toEqual(ALL_OPEN);
});

test('机关事务服务中心2020年度：没有这几张表，都留给人写', async () => {
  expect(await otherBudgets(ALL_IN_ONE)).toEqual(ALL_OPEN);
});
