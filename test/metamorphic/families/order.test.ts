import { mergesOf, rearrangedSheet, sheet, THREE_PUBLIC, valuesOf } from '../small';
import { ORDER } from './order';

const after = (name: string, rows: Parameters<typeof sheet>[1], merges: readonly string[] = []) => {
  const changed = rearrangedSheet(ORDER, name, sheet('表', rows, merges));
  return changed && { values: valuesOf(changed).slice(2), merges: mergesOf(changed) };
};

const ABOVE = [['2020年项目支出情况表'], ['编制单位：县档案馆', null, '单位：万元']] as const;

describe('清单各行倒序', () => {
  it('序号仍从一数起，合计仍在最后', () => {
    const rows = [
      ...ABOVE,
      ['序号', '项目名称', '决算数'],
      [1, '档案数字化', 30],
      [2, '库房维修', 12.5],
      [null, '合计', 42.5],
    ];
    expect(after('清单各行倒序', rows)?.values).toEqual([
      ['序号', '项目名称', '决算数'],
      [1, '库房维修', 12.5],
      [2, '档案数字化', 30],
      [null, '合计', 42.5],
    ]);
  });

  it('有“其中”、有编码的行次序有意义，不动', () => {
    const outlined = [...ABOVE, ['项目', '金额'], ['通用设备', 80], ['其中：公务用车', 70], ['合计', 80]];
    const coded = [...ABOVE, ['科目编码', '金额'], ['工资福利', 80], ['基本工资', 80]];
    expect(after('清单各行倒序', outlined)).toBeNull();
    expect(after('清单各行倒序', coded)).toBeNull();
  });
});

describe('数值各栏倒序', () => {
  it('栏名和数一起换，标签栏不动', () => {
    expect(after('数值各栏倒序', THREE_PUBLIC)?.values).toEqual([
      ['项目', '上年预算数', '本年预算数'],
      ['合计', 12.5, 11],
      ['公务接待费', 2.5, 1],
      ['公务用车运行费', 10, 10],
    ]);
  });

  it('合并的表头带着字换到另一边', () => {
    const rows = [
      ...ABOVE,
      ['项目', '预算', null, '决算'],
      [null, '年初', '追加', '全年'],
      ['合计', 8, 2, 10],
    ];
    expect(after('数值各栏倒序', rows, ['A3:A4', 'B3:C3'])).toEqual({
      values: [
        ['项目', '决算', '预算'],
        [null, '全年', '追加', '年初'],
        ['合计', 10, 2, 8],
      ],
      merges: ['A3:A4', 'C3:D3'],
    });
  });

  it('左右两栏的收支表，不动', () => {
    const rows = [...ABOVE, ['收入', '金额', '支出', '金额'], ['拨款', 80, '公共服务', 80]];
    expect(after('数值各栏倒序', rows)).toBeNull();
  });
});

describe('小表行列转置', () => {
  it('行变列，列变行；表下的话往下让', () => {
    const rows = [...THREE_PUBLIC.slice(0, 5), ['注：含上年结转。']];
    expect(after('小表行列转置', rows)?.values).toEqual([
      ['项目', '合计', '公务接待费'],
      ['本年预算数', 11, 1],
      ['上年预算数', 12.5, 2.5],
      ['注：含上年结转。'],
    ]);
  });

  it('表头不止一行、有合并的，不动', () => {
    expect(after('小表行列转置', THREE_PUBLIC, ['B3:C3'])).toBeNull();
  });
});
