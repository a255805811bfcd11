import { fc, runs } from '../../run/properties';
import { assess } from '../../../src/app/assess';
import type { Assessment } from '../../../src/app/assessment';
import { compose } from '../../../src/app/compose';
import { packetProblemMessage, readPacket, type Packet } from '../../../src/app/packet/read-packet';
import type { PackedAssessment } from '../../../src/app/packet/packet-schema';
import { packetText } from '../../../src/app/packet/packet-text';
import { decimal } from '../../../src/domain/money/decimal';
import { reportText } from '../../../src/html/report-text';
import { ALL_IN_ONE, PUTUO, SEPARATE_FILES, WANLI } from '../../acceptance/evaluate-samples';
import { after, assessed, assessedSample } from '../views/assessed';
import { bookOf, threePublic } from '../views/literal-books';

const MADE_AT = '2021-03-01T00:00:00.000Z';

function unpacked(text: string): Packet {
  const read = readPacket(text);
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

/** All that a report and its evidence are made of. */
function told({ scanned, scored }: Assessment) {
  const { total, grade, results } = scored.evaluation;
  return {
    total: total.toFixed(),
    grade,
    scores: results.map(({ indicator, score }) => [indicator.id, score?.toFixed()]),
    facts: [...scanned.facts].map(([fact, { value, reading }]) => [fact, String(value), reading?.source]),
    findings: scored.findings,
    report: reportText(compose(scanned, scored)),
  };
}

function again(assessment: Assessment): Assessment {
  const result = assess(unpacked(packetText(assessment, MADE_AT)).request, () => undefined);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

describe('数据包', () => {
  it.each([
    ['样例工作簿', ALL_IN_ONE],
    ['分开的几个文件', SEPARATE_FILES],
    ['普陀', PUTUO],
    ['万里', WANLI],
  ])('%s：打开数据包得出同样的得分、数据、出处和报告', async (_, paths) => {
    const assessment = await assessedSample(paths);
    expect(told(again(assessment))).toEqual(told(assessment));
  });

  it('人工填写的数一并带走', async () => {
    const sample = await assessedSample(ALL_IN_ONE);
    const typed = after(sample, {
      kind: 'fact',
      answer: { kind: 'typed', fact: 'publicFundsActual', value: decimal('150.123') },
    });
    expect(told(again(typed))).toEqual(told(typed));
    expect(told(again(typed))).not.toEqual(told(sample));
  });

  it('同一评价做两次，数据包一字不差；再打包也一字不差', () => {
    const assessment = assessed([bookOf(threePublic({}))]);
    const text = packetText(assessment, MADE_AT);
    expect(packetText(assessed([bookOf(threePublic({}))]), MADE_AT)).toBe(text);
    expect(packetText(unpacked(text).request, MADE_AT)).toBe(text);
  });

  it('来源的名字、时间和指纹也在里面', () => {
    const { sources } = unpacked(packetText(assessed([bookOf(threePublic({}))]), MADE_AT));
    const changed = unpacked(packetText(assessed([bookOf(threePublic({ reception: 7 }))]), MADE_AT));
    expect(sources).toMatchObject([{ name: '某局.xlsx', savedAt: MADE_AT }]);
    expect(changed.sources[0]?.fingerprint).not.toBe(sources[0]?.fingerprint);
  });
});

type Spoiling = Readonly<Record<string, unknown>>;

describe('来路不明的数据包', () => {
  const GOOD = packetText(assessed([bookOf(threePublic({}))]), MADE_AT);
  const PACKED = JSON.parse(GOOD) as PackedAssessment;
  const codeOf = (text: string): string => {
    const read = readPacket(text);
    return read.ok ? 'ok' : read.problem.code;
  };
  /** The good packet with some of its keys otherwise. */
  const spoiled = (level: 'cells' | 'sheet' | 'workbook' | 'packet', by: Spoiling): string => {
    const [workbook] = PACKED.workbooks;
    const [sheet] = workbook?.sheets ?? [];
    const cells = { ...sheet?.cells, ...(level === 'cells' ? by : {}) };
    const sheets = [{ ...sheet, cells, ...(level === 'sheet' ? by : {}) }];
    const workbooks = [{ ...workbook, sheets, ...(level === 'workbook' ? by : {}) }];
    return codeOf(JSON.stringify({ ...PACKED, workbooks, ...(level === 'packet' ? by : {}) }));
  };
  const bytes = (...of: readonly number[]): string => Buffer.from(of).toString('base64');

  it('好的数据包能打开', () => {
    expect(codeOf(GOOD)).toBe('ok');
  });

  it.each<[string, Parameters<typeof spoiled>[0], Spoiling]>([
    ['列数组短了一截', 'cells', { columns: bytes(0, 0) }],
    ['字节数不成整数', 'cells', { values: bytes(0, 0, 0) }],
    ['不是 Base64', 'cells', { kinds: '@@@@' }],
    ['行数与行首不符', 'cells', { rowCount: 1_000_000 }],
    ['行数是负数', 'cells', { rowCount: -1 }],
    ['列数小于实有的列', 'cells', { columnCount: 1 }],
    ['没有那张文字表', 'cells', { texts: 9 }],
    ['格式一个也没有', 'cells', { formats: [] }],
    ['公式落在没有的格上', 'cells', { formulas: [[99_999, 'A1']] }],
    ['公式的序号是负数', 'cells', { formulas: [[-1, 'A1']] }],
    ['文字的起点越过末尾', 'workbook', { texts: [{ bytes: '', starts: bytes(0, 0, 0, 0, 9, 0, 0, 0) }] }],
    ['合并区域上下颠倒', 'sheet', { merges: [{ top: 5, left: 0, bottom: 1, right: 0 }] }],
    ['多出一个不认识的键', 'packet', { constructor: {} }],
    ['答案被改坏', 'packet', { state: '{}' }],
    ['没有工作簿', 'packet', { workbooks: [] }],
    ['工作簿多得不像话', 'packet', { workbooks: Array(1000).fill(PACKED.workbooks[0]) }],
  ])('%s：不打开', (_, level, by) => {
    expect(spoiled(level, by)).toBe('damaged');
  });

  it('读文件时的疑问随包带走；以前的包没有写，就是没有', () => {
    const book = { ...bookOf(threePublic({})), doubts: ['codePageGuessed'] as const };
    const text = packetText(assessed([book]), MADE_AT);
    expect(unpacked(text).request.workbooks[0]?.doubts).toEqual(['codePageGuessed']);
    expect(unpacked(text.replace(',"doubts":["codePageGuessed"]', '')).request.workbooks[0]?.doubts).toEqual(
      [],
    );
    expect(spoiled('workbook', { doubts: ['别的'] })).toBe('damaged');
  });

  it('改动原型的键不打开', () => {
    expect(codeOf(GOOD.replace('"date1904":false', '"date1904":false,"__proto__":{"x":1}'))).toBe('damaged');
  });

  it('别的东西、别的版本、没有的体系各有说法', () => {
    expect(['', 'null', '你好', '{"format":"x"}'].map(codeOf)).toEqual(Array(4).fill('notAPacket'));
    expect(codeOf(GOOD.replace('"version":1', '"version":2'))).toBe('otherVersion');
    expect(spoiled('packet', { state: PACKED.state.replace('hunan-county-2020', 'x') })).toBe(
      'unknownSystem',
    );
    expect(packetProblemMessage({ code: 'damaged' })).toContain('重新复制');
  });

  it('截断在哪里都打不开', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: GOOD.length - 1 }), (length) => {
        expect(codeOf(GOOD.slice(0, length))).toBe('notAPacket');
      }),
    );
  });

  it('任何一处换一个字，要么打不开，要么照样评得出', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: GOOD.length - 1 }),
        fc.constantFrom('0', '9', 'A', '"', '/'),
        (at, sign) => {
          const read = readPacket(GOOD.slice(0, at) + sign + GOOD.slice(at + 1));
          if (read.ok) expect(() => assess(read.value.request, () => undefined)).not.toThrow();
        },
      ),
      { numRuns: runs(200) },
    );
  });
});
