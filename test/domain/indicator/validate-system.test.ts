import { BUILT_IN_SYSTEMS } from '../../../src/catalog/systems/systems';
import { HUNAN_COUNTY_2020 } from '../../../src/catalog/systems/hunan-county-2020';
import { standardFindings } from '../../../src/domain/indicator/printed-standard';
import { systemFromData, type BandData, type IndicatorData } from '../../../src/domain/indicator/system-data';
import { validateSystem } from '../../../src/domain/indicator/validate-system';

/** The built-in system with one line changed. */
function withLine(id: string, change: Partial<IndicatorData>) {
  const indicators = HUNAN_COUNTY_2020.indicators.map((line) =>
    line.id === id ? { ...line, ...change } : line,
  );
  return systemFromData({ ...HUNAN_COUNTY_2020, indicators });
}

function codes(id: string, change: Partial<IndicatorData>): readonly string[] {
  return validateSystem(withLine(id, change)).map(({ code }) => code);
}

function bandCodes(bands: readonly BandData[], magnitude = false): readonly string[] {
  return codes('B2', { rule: { kind: 'bands', magnitude, bands } });
}

it('every built-in system is sound and its printed standards agree with its weights', () => {
  expect(BUILT_IN_SYSTEMS.flatMap(validateSystem)).toEqual([]);
  expect(BUILT_IN_SYSTEMS.flatMap(standardFindings)).toEqual([]);
});

it('a printed "计8分" on a line of 5 points is noted, and the rule scores on', () => {
  const system = withLine('A2', { standard: '变动率≦0，计8分；每超过一个百分点扣0.8分' });
  expect(standardFindings(system)).toEqual([
    { code: 'standardContradictsWeight', severity: 'warning', cells: [], indicator: 'A2', printed: '计8分' },
  ]);
  expect(validateSystem(system)).toEqual([]);
});

describe('weights', () => {
  it('must add up to the total', () => {
    expect(codes('A1', { weight: 6 })).toEqual(['weightsNotTotal']);
  });
  it('must be positive', () => {
    expect(codes('A1', { weight: 0 })).toEqual(['weightsNotTotal', 'weightNotPositive']);
  });
  it('must be reached by the points of a checklist', () => {
    expect(codes('C6', { rule: { kind: 'checklist', pointsEach: 1, items: ['甲', '乙'] } })).toEqual([
      'weightNeverReached',
    ]);
  });
  it('must not be exceeded by an option', () => {
    const options = [
      { label: '好', score: 7 },
      { label: '差', score: 0 },
    ];
    expect(codes('D3', { rule: { kind: 'choice', options } })).toEqual(['scoreOutOfRange']);
  });
});

describe('bands', () => {
  it('may meet where exactly one includes the bound', () => {
    expect(
      bandCodes([
        { atMost: 0.1, score: 5 },
        { above: 0.1, score: 0 },
      ]),
    ).toEqual([]);
  });
  it('must leave no gap, not even one rate wide', () => {
    expect(
      bandCodes([
        { below: 0.1, score: 5 },
        { above: 0.1, score: 0 },
      ]),
    ).toEqual(['bandsGap']);
    expect(
      bandCodes([
        { below: 0.1, score: 5 },
        { atLeast: 0.2, score: 0 },
      ]),
    ).toEqual(['bandsGap']);
  });
  it('must not overlap', () => {
    expect(
      bandCodes([
        { atMost: 0.1, score: 5 },
        { atLeast: 0.1, score: 0 },
      ]),
    ).toEqual(['bandsOverlap']);
    expect(bandCodes([{ atMost: 0.1, score: 5 }, { score: 0 }])).toEqual(['bandsOverlap']);
  });
  it('must start at 0 only where sizes are measured', () => {
    const fromZero = [
      { atLeast: 0, atMost: 0.1, score: 5 },
      { above: 0.1, score: 0 },
    ];
    expect(bandCodes(fromZero, true)).toEqual([]);
    expect(bandCodes(fromZero, false)).toEqual(['bandsGap']);
  });
});

describe('measures', () => {
  const zeroBase = { bothZero: 'pending', baseZero: 'pending' } as const;
  it('must name facts that exist', () => {
    expect(codes('A1', { measure: { expression: 'staff / authorizedStaff', zeroBase } })).toEqual([
      'factUnknown',
    ]);
  });
  it('must be whole', () => {
    expect(codes('A1', { measure: { expression: 'onDutyStaff /', zeroBase } })).toEqual([
      'expressionInvalid',
    ]);
  });
  it('must not compute with names', () => {
    expect(codes('A1', { measure: { expression: 'unitName / authorizedStaff', zeroBase } })).toEqual([
      'factNotNumeric',
    ]);
  });
  it('belong to rules of rates and to no others', () => {
    expect(codes('A1', { measure: null })).toEqual(['measureMissing']);
    expect(codes('C4', { measure: { expression: 'satisfaction', zeroBase } })).toEqual(['measureUnused']);
  });
});

it('grades run from the best down to 0', () => {
  const grade = (atLeast: number) => ({ atLeast, label: String(atLeast), formalLabel: '' });
  const graded = (...bounds: readonly number[]) =>
    validateSystem(systemFromData({ ...HUNAN_COUNTY_2020, grades: bounds.map(grade) })).map(
      ({ code }) => code,
    );
  expect(graded(90, 0)).toEqual([]);
  expect(graded(60, 90, 0)).toEqual(['gradesNotDescending']);
  expect(graded(90, 60)).toEqual(['gradesStartAboveZero']);
});
