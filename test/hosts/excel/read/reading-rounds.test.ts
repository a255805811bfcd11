import { readingRounds } from '../../../../src/hosts/excel/read/reading-rounds';

const area = (rows: number, columns: number) => ({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 });
const rows = (used: Parameters<typeof readingRounds>[0], most: number) =>
  readingRounds(used, most).map((round) =>
    round.map(({ sheet, area: { top, bottom } }) => `${sheet}:${top}-${bottom}`),
  );

describe('分几次读', () => {
  it('几十张小表一次读完，空表不读', () => {
    const used = Array.from({ length: 60 }, (_, index) => (index % 3 === 0 ? null : area(40, 10)));
    const rounds = readingRounds(used, 50_000);
    expect(rounds).toHaveLength(1);
    expect(rounds[0]).toHaveLength(40);
  });

  it('大表按整行切开，每次不超过限额', () => {
    expect(rows([area(25, 10)], 100)).toEqual([['0:0-9'], ['0:10-19'], ['0:20-24']]);
  });

  it('余下的地方给下一张表，不多发一次请求', () => {
    expect(rows([area(5, 10), area(8, 10)], 100)).toEqual([['0:0-4', '1:0-4'], ['1:5-7']]);
  });

  it('一行就超过限额的表，一次读一行', () => {
    expect(rows([area(2, 300)], 100)).toEqual([['0:0-0'], ['0:1-1']]);
  });
});
