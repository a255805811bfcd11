import { answersIn, toldBy } from '../answer/answered';
import { workbookOf } from '../grid';
import { written } from './written';

const LETTER = `湘山县财政局
  关于印发2023年县直部门“三公”经费情况的函
  湘山县林业局：
  现印发给你们，请核对本单位数据。`;

const OF_THE_COUNTY = `2023年度县直部门“三公”经费支出情况表
  ｜｜单位：万元
  单位｜2023年预算数｜2023年决算数
  县水利局｜20｜15.51
  湘山县林业局｜44｜40.05
  县国有林场｜11｜9.41
  合计｜75｜64.97`;

const told = (...texts: readonly string[]) =>
  toldBy(...texts.map((text, index) => written(`表${index + 1}`, text)));

const planned = OF_THE_COUNTY.replace('支出', '预算').replace(
  '2023年预算数｜2023年决算数',
  '2023年预算数｜增减',
);

describe('一张表列了许多单位', () => {
  test('问哪个单位的时候，每个单位写明读到的数', () => {
    const { questions } = answersIn([workbookOf('资料.xlsx', written('表1', planned))]);
    expect(questions[0]?.choices[1]).toEqual({
      value: '湘山县林业局',
      facts: [{ fact: 'threePublicBudget', text: '440000' }],
    });
  });

  test('只取本单位一行，合计是全县的', () => {
    expect(told(LETTER, OF_THE_COUNTY)).toEqual({
      threePublicBudget: '440000 @ 表2!B5',
      threePublicActual: '400500 @ 表2!C5',
    });
  });

  test('反例：没说评价哪个单位，先问单位，谁的数都不确定', () => {
    const { questions } = answersIn([workbookOf('资料.xlsx', written('表1', OF_THE_COUNTY))]);
    expect(questions).toMatchObject([
      {
        code: 'unitName',
        choices: [
          { value: '县水利局', facts: [{ fact: 'threePublicActual', text: '155100' }] },
          { value: '湘山县林业局', facts: [{ fact: 'threePublicActual', text: '400500' }] },
          { value: '县国有林场', facts: [{ fact: 'threePublicActual', text: '94100' }] },
        ],
      },
    ]);
    expect(told(OF_THE_COUNTY)).toEqual({
      threePublicBudget: '200000 @ 表1!B4?',
      threePublicActual: '155100 @ 表1!C4?',
    });
  });

  const OF_THE_BUREAU = `2023年部门决算分单位对照表
    填报单位：湘山县水务局｜｜｜｜单位：万元
    项目｜部门汇总｜局本级｜县河道管理所
    本年支出合计｜4620｜2760｜1860
    基本支出｜2150｜860｜1290
    项目支出｜2470｜1900｜570`;

  test('下属单位为列：汇总还是本级，先问', () => {
    expect(told(OF_THE_BUREAU)).toEqual({
      totalExpenditure: '46200000 @ 表1!B4?',
      basicExpenditure: '21500000 @ 表1!B5?',
      projectExpenditure: '24700000 @ 表1!B6?',
    });
  });

  test('填报单位写明本级的，取本级一列', () => {
    expect(told(OF_THE_BUREAU.replace('湘山县水务局', '湘山县水务局本级'))).toEqual({
      totalExpenditure: '27600000 @ 表1!C4',
      basicExpenditure: '8600000 @ 表1!C5',
      projectExpenditure: '19000000 @ 表1!C6',
    });
  });

  test('汇总一列叫法不认识的，本级也不当作全部', () => {
    expect(told(OF_THE_BUREAU.replace('部门汇总', '轧差后'))).toEqual({});
  });

  const OF_ITS_UNITS = `2023年度部门决算分单位情况
    单位名称｜本年收入合计｜本年支出合计
    部门合计｜19270.85｜19336.24
    湘山县教育局（本级）｜3866.1｜3922.8
    湘山县第一中学｜9172.94｜9184.59`;

  test('说明页写明单位和金额单位：本级一行是自己的，部门合计也是', () => {
    expect(
      told(
        `湘山县教育局2023年度部门整体支出绩效评价资料
        金额单位：万元`,
        OF_ITS_UNITS,
      ),
    ).toEqual({ totalRevenue: '192708500 @ 表2!B3?', totalExpenditure: '193362400 @ 表2!C3?' });
  });

  test('反例：自己是其中一所学校，部门合计不是自己的', () => {
    expect(told('主送：湘山县第一中学', OF_ITS_UNITS.replace('情况', '情况（单位：万元）'))).toEqual({
      totalRevenue: '91729400 @ 表2!B5',
      totalExpenditure: '91845900 @ 表2!C5',
    });
  });
});
