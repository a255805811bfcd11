import { SELF_NAMES } from '../../../../src/catalog/phrases/self-names';
import { unitWords } from '../../../../src/domain/report/wording/unit-words';

test('the sample unit: place, short name, level and how it speaks of itself', () => {
  expect(unitWords('邵东市机关事务服务中心', SELF_NAMES)).toEqual({
    unit: '邵东市机关事务服务中心',
    shortUnit: '市机关事务服务中心',
    unitBody: '机关事务服务中心',
    self: '我中心',
    region: '邵东市',
    level: '市级',
    finance: '市财政',
  });
});

test.each([
  ['上海市普陀区财政局', '上海市普陀区', '我局'],
  ['湖南省长沙市岳麓区城市管理局', '湖南省长沙市岳麓区', '我局'],
  ['广州市民政局', '广州市', '我局'],
  ['湘西土家族苗族自治州龙山县教育局', '湘西土家族苗族自治州龙山县', '我局'],
  ['会同县卫生健康委员会', '会同县', '我委'],
  ['邵东市市场监督管理局', '邵东市', '我局'],
  ['南县社区矫正管理局', null, '我局'],
  ['市场监督管理局', null, '我局'],
  ['社区卫生服务中心', null, '我中心'],
  ['教育局高新区分局', null, '我局'],
  ['大祥工业园区管理办公室', null, '我办'],
  ['邵东市', null, '我单位'],
])('%s: region %s, %s', (name, region, self) => {
  const words = unitWords(name, SELF_NAMES);
  expect([words.region, words.self]).toEqual([region, self]);
});

test('a unit without a place in its name goes by its whole name and asks the 财政部门', () => {
  const words = unitWords('万里街道办事处', SELF_NAMES);
  expect(words).toMatchObject({
    shortUnit: '万里街道办事处',
    level: null,
    finance: '财政部门',
    self: '我街道',
  });
});

test('an unknown unit has no name to print', () => {
  expect(unitWords(null, SELF_NAMES)).toMatchObject({
    unit: null,
    shortUnit: null,
    region: null,
    self: '我单位',
  });
});
