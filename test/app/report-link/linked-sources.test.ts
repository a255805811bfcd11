import { sourceOf, staleSources } from '../../../src/app/report-link/linked-sources';
import { sheetOf, workbookOf } from '../../workbook/grid';
import { ownSheetMark } from '../../../src/workbook/plan/own-sheet';

const SAVED = '2021-03-01T00:00:00.000Z';
const LATER = '2021-03-02T00:00:00.000Z';
const ledger = (amount: number) => sheetOf('三公', [['公务接待费', amount]]);
const scores = (total: number) => sheetOf('评分表', [[ownSheetMark('scores'), total]]);
const source = (amount: number, savedAt = SAVED, total = 90) =>
  sourceOf(workbookOf('账.xlsx', ledger(amount), scores(total)), savedAt);

describe('报告的来源', () => {
  it('另存一次、我们的表变了，都不算过时', () => {
    expect(staleSources({ sources: [source(6)] }, [source(6, LATER, 91)])).toEqual([]);
  });

  it('一个数变了就是过时，说得出从前和现在', () => {
    expect(staleSources({ sources: [source(6)] }, [source(7, LATER)])).toEqual([
      { source: source(6), now: source(7, LATER) },
    ]);
  });

  it('换了名字、内容没变的还是它；没有打开的也要说', () => {
    const renamed = { ...source(6), name: '账（终稿）.xlsx' };
    expect(staleSources({ sources: [source(6)] }, [renamed])).toEqual([]);
    expect(staleSources({ sources: [source(6)] }, [])).toEqual([{ source: source(6), now: null }]);
  });

  it('工作表改名、增加一张空表，指纹不同', () => {
    const plain = sourceOf(workbookOf('账.xlsx', ledger(6)), SAVED);
    const renamed = sourceOf(workbookOf('账.xlsx', { ...ledger(6), name: '三公经费' }), SAVED);
    expect(renamed.fingerprint).not.toBe(plain.fingerprint);
  });
});
