import { placesOf } from '../book';
import { book, rearranged, sheet, valuesOf } from '../small';
import { COMPANIONS } from './companions';

const STAFF = [
  ['县档案馆2020年三公经费预算表', '单位：万元'],
  ['项目', '预算数'],
  ['公务接待费', 1.2],
  ['满意度', '96.30%'],
  ['县档案馆库房2020年维修，预算数为2.5万元'],
] as const;

const own = book('县档案馆2020.xlsx', sheet('三公', STAFF));

const after = (name: string) => rearranged(COMPANIONS, name, own) ?? [];

const OTHER_FIGURES = [
  ['项目', '预算数'],
  ['公务接待费', 3.6],
  ['满意度', '32.10%'],
];

it('同册并存上年表：年度减一，数是三倍，原表一字未动', () => {
  const [first, second] = after('同册并存上年表')[0]?.sheets ?? [];
  expect(first).toEqual(own.sheets[0]);
  expect(second?.name).toBe('三公 (2)');
  expect(second && valuesOf(second)).toEqual([
    ['县档案馆2019年三公经费预算表', '单位：万元'],
    ...OTHER_FIGURES,
    ['县档案馆库房2019年维修，预算数为7.5万元'],
  ]);
});

it('另册并存上年表：文件名也是上年', () => {
  expect(after('另册并存上年表').map(({ name }) => name)).toEqual(['县档案馆2020.xlsx', '县档案馆2019.xlsx']);
});

it('夹有他单位表：同册换名，另册连文件名', () => {
  const [, second] = after('同册夹有他单位表')[0]?.sheets ?? [];
  expect(second && valuesOf(second)[0]).toEqual(['邻水县水务局2020年三公经费预算表', '单位：万元']);
  expect(after('另册夹有他单位表').map(({ name }) => name)).toEqual([
    '县档案馆2020.xlsx',
    '邻水县水务局-县档案馆2020.xlsx',
  ]);
});

it('汇总与本级并存：只在单位名处注明，别的单位名里的不算', () => {
  const [whole, part] = after('汇总与本级并存')[0]?.sheets ?? [];
  expect(whole && valuesOf(whole)).toEqual([
    ['县档案馆（汇总）2020年三公经费预算表', '单位：万元'],
    ['项目', '预算数'],
    ['公务接待费', 1.2],
    ['满意度', '96.30%'],
    ['县档案馆库房2020年维修，预算数为2.5万元'],
  ]);
  expect(part && valuesOf(part)[0]).toEqual(['县档案馆（本级）2020年三公经费预算表', '单位：万元']);
});

it('有隐藏的旧稿：数不同，藏着', () => {
  const [first, draft] = after('有隐藏的旧稿')[0]?.sheets ?? [];
  expect([first?.visibility, draft?.visibility]).toEqual(['visible', 'hidden']);
  expect(draft && valuesOf(draft).slice(1, 4)).toEqual(OTHER_FIGURES);
});

it.each(COMPANIONS)('$name：旁边的表没有一格算作交来的', ({ name }) => {
  const { now, strangers } = placesOf(after(name));
  expect([now.size, strangers.size]).toEqual([9, 9]);
});

it('没有年度的表，抄一份也分不出上年，不适用', () => {
  const undated = book('册.xlsx', sheet('三公', [['单位：元'], ['合计', 1]]));
  expect(rearranged(COMPANIONS, '同册并存上年表', undated)).toBeNull();
});
