import { decimal } from '../../../src/domain/money/decimal';
import { overrideEntry, pointsIn, scoreEntry } from '../../../src/taskpane/scoring/override-entry';

const LIMITS = { weight: '8', computed: '6' };

describe('人工评分', () => {
  test('得分在范围之内并写明原因，可以改分', () => {
    expect(overrideEntry(LIMITS, { score: '７．５分', reason: ' 审计已确认 ' })).toEqual({
      ok: true,
      value: { score: decimal('7.5'), reason: '审计已确认' },
    });
  });

  test('没有原因不能改分，只有空格也不行', () => {
    expect(overrideEntry(LIMITS, { score: '7.5', reason: ' 　\n' })).toEqual({
      ok: false,
      problem: { score: null, reason: 'blank' },
    });
  });

  test('得分和原因都不对，两处都指出', () => {
    expect(overrideEntry(LIMITS, { score: '', reason: '' })).toEqual({
      ok: false,
      problem: { score: 'blank', reason: 'blank' },
    });
  });

  test.each([
    ['0', '0'],
    ['8', '8'],
    ['7.25', '7.25'],
  ])('满分 8 分的指标可以评 %s 分', (typed, score) => {
    expect(scoreEntry(LIMITS, typed)).toEqual({ ok: true, value: decimal(score) });
  });

  test.each([
    ['8.01', 'outOfRange'],
    ['-0.5', 'outOfRange'],
    ['7.255', 'tooFine'],
    ['6.00', 'asComputed'],
    ['七分', 'notANumber'],
    ['80%', 'notANumber'],
    ['7元', 'notANumber'],
    ['7人', 'notANumber'],
    ['—', 'notANumber'],
    ['　', 'blank'],
  ])('满分 8 分、计算得 6 分的指标不能评“%s”：%s', (typed, problem) => {
    expect(scoreEntry(LIMITS, typed)).toEqual({ ok: false, problem });
  });

  test('待填的指标没有计算得分，范围之内都可以评', () => {
    expect(scoreEntry({ weight: '8', computed: '待填' }, '6')).toEqual({ ok: true, value: decimal(6) });
  });

  test('增减按钮从读得出的分数起算，读不出的没有起点', () => {
    expect(pointsIn('９')).toEqual(decimal(9));
    expect(pointsIn('九')).toBeNull();
  });
});
