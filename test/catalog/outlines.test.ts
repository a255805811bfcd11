import { fc, runs } from '../run/properties';
import { DEFAULT_OUTLINE, OUTLINES } from '../../src/catalog/outlines/outlines';
import { REPORT_LABELS } from '../../src/catalog/report-labels';
import { checkReport } from '../../src/domain/check/check-report';
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

const UNITS = [SAMPLE_UNIT, LIBRARY, TOWN, WATERWORKS, ARCHIVE];
const PAIRS = UNITS.flatMap((unit) => OUTLINES.map((outline) => ({ unit, outline })));

function inlinesOf({ sections }: Report): readonly (readonly Inline[])[] {
  return sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'paragraph' ? [block.inlines] : []));
}

/** What the check finds wrong in the text; places to fill and 待填 are known to be open. */
function wrong({ evaluation, particulars, ...rest }: CorpusUnit, outline: Outline): readonly unknown[] {
  const report = composeReport({ ...rest, evaluation, particulars, outline });
  const paragraphs = inlinesOf(report).map((inlines, index) => ({
    place: `第 ${String(index + 1)} 段`,
    text: shownText(inlines),
  }));
  const check = checkReport(paragraphs, evaluation, particulars, REPORT_LABELS);
  return [...check.differs, ...check.defects.filter(({ problem }) => problem.code !== 'placeholder')];
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
    const money = fc.oneof(
      fc.constant(0),
      fc.integer({ min: 1, max: 20_000_000 }).map((tens) => tens * 10),
    );
    const amounts = fc.record({
      threePublicBudget: money,
      threePublicActual: money,
      threePublicBudgetPrior: money,
      publicFundsBudget: money,
      publicFundsActual: money,
      personnelBudget: money,
      personnelActual: money,
      procurementBudget: money,
      procurementActual: money,
      governmentFundRevenue: money,
      governmentFundExpenditure: money,
      governmentFundProject: money,
      governmentFundBalance: money,
      stateCapitalExpenditure: money,
    });
    fc.assert(
      fc.property(amounts, fc.nat({ max: OUTLINES.length - 1 }), (facts, index) => {
        const outline = OUTLINES[index] ?? DEFAULT_OUTLINE;
        const { particulars } = SAMPLE_UNIT;
        const unit = unitOf('邵东市机关事务服务中心', 2020, { ...SAMPLE_FACTS, ...facts }, particulars);
        expect(wrong(unit, outline)).toEqual([]);
      }),
      { numRuns: runs(60) },
    );
  });
});
