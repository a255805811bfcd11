import { fc, runs } from '../run/properties';
import { DEFAULT_OUTLINE, OUTLINES } from '../../src/catalog/outlines/outlines';
import { REPORT_LABELS } from '../../src/catalog/report-labels';
import { checkReport } from '../../src/domain/check/check-report';
import type { LocatedFigure } from '../../src/domain/check/report-check';
import { composeReport } from '../../src/domain/report/compose';
import { encodeFigureTag } from '../../src/domain/report/figure-tag';
import type { Inline, Report } from '../../src/domain/report/model';
import { shownText } from '../../src/domain/report/inline';
import type { Outline } from '../../src/domain/report/outline';
import { ARCHIVE } from '../corpus/units/archive';
import { unitOf, type CorpusUnit } from '../corpus/units/corpus-unit';
import { LIBRARY } from '../corpus/units/library';
import { SAMPLE_UNIT } from '../corpus/units/sample-unit';
import { TOWN } from '../corpus/units/town';
import { WATERWORKS } from '../corpus/units/waterworks';
import { SAMPLE_FACTS } from '../domain/report/sample-evaluation';
import type { FactValues } from '../domain/scoring/sample';

const UNITS = [SAMPLE_UNIT, LIBRARY, TOWN, WATERWORKS, ARCHIVE];
const PAIRS = UNITS.flatMap((unit) => OUTLINES.map((outline) => ({ unit, outline })));

function inlinesOf({ sections }: Report): readonly (readonly Inline[])[] {
  return sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'paragraph' ? [block.inlines] : []));
}

/** What the check finds wrong in the text, or in what became of it; places to fill and 待填 are known to be open. */
function wrong(
  { evaluation, particulars, ...rest }: CorpusUnit,
  outline: Outline,
  changed: (text: string) => string = (text) => text,
): readonly Pick<LocatedFigure, 'text'>[] {
  const report = composeReport({ ...rest, evaluation, particulars, outline });
  const paragraphs = inlinesOf(report).map((inlines, index) => ({
    place: `第 ${String(index + 1)} 段`,
    text: changed(shownText(inlines)),
  }));
  const check = checkReport(paragraphs, evaluation, particulars, REPORT_LABELS);
  return [...check.differs, ...check.defects.filter(({ problem }) => problem.code !== 'placeholder')];
}

const money = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 20_000_000 }).map((tens) => tens * 10),
);

/** An amount to compare with another: any, or so near it that a step of the rules or the last printed place lies between. */
const beside = fc.oneof(
  money.map((amount) => () => amount),
  fc
    .tuple(fc.integer({ min: -300, max: 300 }), fc.integer({ min: -200, max: 200 }))
    .map(([tenThousandths, fen]) => (base: number) => {
      const near = Math.round((base * (10_000 + tenThousandths)) / 100) + fen;
      return Math.max(0, near) / 100;
    }),
);

/** Money facts of a unit, those near each other that a report or a rule compares. */
const amounts = fc
  .record({
    threePublicBudget: money,
    publicFundsBudget: money,
    personnelBudget: money,
    procurementBudget: money,
    governmentFundRevenue: money,
    governmentFundProject: money,
    governmentFundBalance: money,
    stateCapitalExpenditure: money,
    compared: fc.tuple(beside, beside, beside, beside, beside, beside),
  })
  .map(
    ({ compared: [prior, threePublic, publicFunds, personnel, procurement, governmentFund], ...known }) => ({
      ...known,
      threePublicBudgetPrior: prior(known.threePublicBudget),
      threePublicActual: threePublic(known.threePublicBudget),
      publicFundsActual: publicFunds(known.publicFundsBudget),
      personnelActual: personnel(known.personnelBudget),
      procurementActual: procurement(known.procurementBudget),
      governmentFundExpenditure: governmentFund(known.governmentFundRevenue),
    }),
  );

/** The sample unit with other amounts, in 元. */
function unitWith(facts: FactValues): CorpusUnit {
  const all = { ...SAMPLE_FACTS, ...facts };
  return unitOf('邵东市机关事务服务中心', 2020, all, SAMPLE_UNIT.particulars);
}

describe('每个提纲的报告', () => {
  it.each(PAIRS)('$unit.unitName按$outline.name写，核对没有错', ({ unit, outline }) => {
    expect(wrong(unit, outline)).toEqual([]);
  });

  it.each(PAIRS)('$unit.unitName按$outline.name写，每个数都有自己的标签', ({ unit, outline }) => {
    const figures = inlinesOf(composeReport({ ...unit, outline }))
      .flat()
      .flatMap((inline) => (inline.kind === 'figure' ? [inline.figure] : []));
    expect(figures.length).toBeGreaterThan(20);
    expect(figures.filter((figure) => encodeFigureTag(figure) === null)).toEqual([]);
  });

  it('随便什么金额，写出来的话核对都没有错', () => {
    fc.assert(
      fc.property(amounts, fc.nat({ max: OUTLINES.length - 1 }), (facts, index) => {
        const outline = OUTLINES[index] ?? DEFAULT_OUTLINE;
        expect(wrong(unitWith(facts), outline)).toEqual([]);
      }),
      { numRuns: runs(60) },
    );
  });

  it.each([
    ['不足一个百分点', 199_999_900],
    ['正好一个百分点', 201_999_798],
  ])('公用经费预算19999.98万元，超出%s，写出来的话核对没有错', (_, publicFundsActual) => {
    const unit = unitWith({ publicFundsBudget: 199_999_800, publicFundsActual });
    for (const outline of OUTLINES) expect(wrong(unit, outline)).toEqual([]);
  });

  it('比上年下降0.05%，而支出比预算超出0.04%：方向按所说的两个数看，写反了才指出', () => {
    const unit = unitWith({
      threePublicBudget: 117_100,
      threePublicBudgetPrior: 117_158.55,
      threePublicActual: 117_146.84,
    });
    const said = '减少0.01万元，下降0.05%';
    const reversed = (text: string) => text.replace(said, '增加0.01万元，增长0.05%');
    const outlines = OUTLINES.filter((outline) =>
      inlinesOf(composeReport({ ...unit, outline })).some((inlines) => shownText(inlines).includes(said)),
    );
    expect(outlines.length).toBeGreaterThan(0);
    for (const outline of outlines) {
      expect(wrong(unit, outline)).toEqual([]);
      const down = { code: 'wrongDirection', actual: 'down' };
      expect(wrong(unit, outline, reversed)).toMatchObject([
        { text: '0.01万元', problem: down },
        { text: '0.05%', problem: down },
      ]);
    }
  });
});
