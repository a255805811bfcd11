import { fc } from '../../run/properties';
import { COUNTY_FOUR_SECTIONS } from '../../../src/catalog/outlines/county-four-sections';
import { FACT_IDS } from '../../../src/domain/fact/catalogue';
import { composeReport } from '../../../src/domain/report/compose';
import type { FigureSubject } from '../../../src/domain/report/model';
import { decodeFigureTag, encodeFigureTag, type FigureTag } from '../../../src/domain/report/figure-tag';
import { sampleEvaluation, SAMPLE_PARTICULARS } from './sample-evaluation';

const tagOf = (subject: FigureSubject): string | null =>
  encodeFigureTag({ subject, format: 'tenThousandYuan' });

test.each<[FigureSubject, string]>([
  [{ kind: 'fact', fact: 'publicFundsActual' }, 'jx:fact:publicFundsActual:tenThousandYuan'],
  [{ kind: 'rate', indicator: 'C1' }, 'jx:rate:C1:tenThousandYuan'],
  [{ kind: 'total' }, 'jx:total:tenThousandYuan'],
  [
    { kind: 'listed', list: 'staffKinds', index: 0, field: 'onDuty' },
    'jx:listed:staffKinds:0:onDuty:tenThousandYuan',
  ],
  [
    {
      kind: 'expression',
      expression: 'threePublicBudget.vehicleOperation - threePublicActual.vehicleOperation',
    },
    'jx:expression:thrPubBud.vehOpe-thrPubAct.vehOpe:tenThousandYuan',
  ],
])('%j is written as %s and read back', (subject, tag) => {
  expect(tagOf(subject)).toBe(tag);
  expect(decodeFigureTag(tag)).toEqual({ subject, format: 'tenThousandYuan' });
});

test.each([
  ['jx:blank'],
  ['fact:publicFundsActual:percent'],
  ['jx:fact:publicFundsActual'],
  ['jx:fact:publicFundsActual:yuan'],
  ['jx:fact:noSuchFact:percent'],
  ['jx:fact:constructor:percent'],
  ['jx:fact:vehicles:extra:integer'],
  ['jx:fact:integer'],
  ['jx:total:extra:points'],
  ['jx:listed:staffKinds:x:onDuty:integer'],
  ['jx:listed:staffKinds:0:price:integer'],
  ['jx:listed:staff:0:onDuty:integer'],
  ['jx:expression:abc-def:integer'],
  ['jx:magic:vehicles:integer'],
  [''],
])('%s is no figure of ours', (tag) => {
  expect(decodeFigureTag(tag)).toBeNull();
});

test('what does not fit into 64 characters, or would be read differently, gets no tag', () => {
  expect(tagOf({ kind: 'rate', indicator: 'x'.repeat(40) })).toHaveLength(64);
  expect(tagOf({ kind: 'rate', indicator: 'x'.repeat(41) })).toBeNull();
  expect(tagOf({ kind: 'rate', indicator: 'C:1' })).toBeNull();
});

const FACT = fc.constantFrom(...FACT_IDS);
const SUBJECT: fc.Arbitrary<FigureSubject> = fc.oneof(
  FACT.map((fact) => ({ kind: 'fact', fact }) as const),
  fc.tuple(FACT, fc.constantFrom('+', '-', '*', '/'), FACT).map(([left, operator, right]) => ({
    kind: 'expression' as const,
    expression: `${left} ${operator} ${right}`,
  })),
  fc.nat(999999).map((index) => ({ kind: 'listed', list: 'projects', index, field: 'actual' }) as const),
);

test('whatever a pattern can name comes back from its tag', () => {
  fc.assert(
    fc.property(SUBJECT, fc.constantFrom('tenThousandYuan', 'percent', 'points'), (subject, format) => {
      const figure: FigureTag = { subject, format };
      const tag = encodeFigureTag(figure);
      expect(tag === null ? null : decodeFigureTag(tag)).toEqual(tag === null ? null : figure);
      expect(tag !== null || subject.kind === 'expression').toBe(true);
    }),
  );
});

test('every figure of the sample’s report has a tag', () => {
  const report = composeReport({
    evaluation: sampleEvaluation(),
    particulars: SAMPLE_PARTICULARS,
    unitName: '邵东市机关事务服务中心',
    year: 2020,
    outline: COUNTY_FOUR_SECTIONS,
  });
  const figures = report.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) =>
      block.kind === 'paragraph' ? block.inlines : block.rows.flat().flatMap((cell) => cell.inlines),
    )
    .flatMap((inline) => (inline.kind === 'figure' ? [inline.figure] : []));
  expect(figures.length).toBeGreaterThan(100);
  expect(figures.filter((figure) => encodeFigureTag(figure) === null)).toEqual([]);
});
