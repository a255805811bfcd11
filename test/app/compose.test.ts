import { builtInSystem, DEFAULT_SYSTEM } from '../../src/app/choose-system';
import { compose } from '../../src/app/compose';
import { outlineViews, defaultSettings } from '../../src/app/report-outlines';
import { scan } from '../../src/app/scan';
import { score, type Scored } from '../../src/app/score';
import { reportText } from '../../src/html/report-text';
import { bookOf, threePublic } from './views/literal-books';

type Written = { readonly scored: Scored; readonly reports: readonly string[] };

/** The workbook's evaluation, and its report in the words of every outline. */
function written(...tables: readonly ReturnType<typeof threePublic>[]): Written {
  const system = builtInSystem(DEFAULT_SYSTEM);
  if (system === null) throw new Error('the default system is built in');
  const scanned = scan([bookOf(...tables)], { year: null, unitName: null }, () => undefined);
  const scored = score(scanned, system);
  const reports = outlineViews().map(({ id }) => reportText(compose(scanned, scored, defaultSettings(id))));
  return { scored, reports };
}

const TITLE = '2020年度“三公”经费支出决算表';
const OWN_FAULTS = /不一致|不够准确|数据质量/;

const codesOf = ({ scored }: Written): readonly string[] => scored.findings.map(({ code }) => code);

test.each([
  ['两处的数不一致', 'readingsDisagree', [threePublic({}), threePublic({ reception: 7.5 })]],
  ['两处恰好差一万倍', 'unitFactorSuspected', [threePublic({}), threePublic({ unit: '单位：元' })]],
  ['合计不等于各项之和', 'identityBroken', [threePublic({ actual: 99 })]],
] as const)('%s：是给经办人的提示，不写成单位的问题', (_, code, tables) => {
  const done = written(...tables);
  expect(codesOf(done)).toContain(code);
  for (const report of done.reports) expect(report).not.toMatch(OWN_FAULTS);
});

test('本级和汇总并排：没有一句说数据不一致', () => {
  const department = threePublic({ title: `${TITLE}（汇总）`, reception: 12 });
  for (const report of written(threePublic({ title: `${TITLE}（本级）` }), department).reports) {
    expect(report).not.toMatch(OWN_FAULTS);
  }
});

test('扣了分的照样写成问题和措施', () => {
  const { reports } = written(threePublic({ reception: 20 }));
  expect(reports).toHaveLength(3);
  for (const report of reports) {
    expect(report).toContain('“三公”经费控制不够严格。');
    expect(report).toContain('从严控制“三公”经费。');
  }
});
