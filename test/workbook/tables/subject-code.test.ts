import { codeInLabel, joinCode } from '../../../src/workbook/tables/subject-code';

const NOTHING = { parts: [] };

describe('科目编码', () => {
  test.each([
    [['201', '06', '01'], '2010601'],
    [['302', '1'], '30201'],
    [['2010601'], '2010601'],
    [['201', '20106', '2010601'], '2010601'],
    [['201', '', ''], '201'],
  ])('%j 合成 %s', (cells, code) => {
    expect(joinCode(cells, NOTHING).code).toBe(code);
  });

  test('类只印一次时，下面的行沿用', () => {
    const first = joinCode(['201', '', ''], NOTHING);
    const second = joinCode(['', '03', ''], first.carry);
    expect([second.code, joinCode(['', '', '01'], second.carry).code]).toEqual(['20103', '2010301']);
  });

  test('类、款、项字样和没有上级的款都不是编码', () => {
    expect(joinCode(['类', '款', '项'], NOTHING).code).toBeNull();
    expect(joinCode(['', '06', ''], NOTHING).code).toBeNull();
  });

  test('编码和名称写在一格：30217-公务接待费', () => {
    expect([codeInLabel('30217-公务接待费'), codeInLabel('302商品和服务支出')]).toEqual(['30217', '302']);
    expect([codeInLabel('2020年项目'), codeInLabel('12345'), codeInLabel('3种设备')]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
