import { note, sentence, title } from '../sheet/cell';
import { sheet } from '../sheet/table';
import { yearBefore } from '../unit/unit';
import { named, spending } from '../layouts/one-sheet';
import type { Layout } from '../layouts/layout';

/** 决算情况说明: total, division and comparison with last year in one paragraph. */
const finalNotes: Layout = {
  name: '决算情况说明段落',
  family: '文字说明',
  paper: '部门决算',
  draw: (unit) => {
    const before = yearBefore(unit);
    const { actual } = unit;
    return [
      sheet(unit, {
        tab: '决算说明',
        unit: '万元',
        rows: [
          [title(`${unit.year}年度部门决算情况说明`)],
          [{ is: 'name', label: '', name: unit.name }],
          ['一、收入支出决算总体情况说明'],
          [
            sentence`${unit.year.toString()}年度本年收入合计${unit.revenue}万元，本年支出合计${actual.total}万元，其中：基本支出${actual.basic}万元，项目支出${actual.project}万元。上年本年支出合计${before.actual.total}万元。`,
          ],
          ['二、“三公”经费支出决算情况说明'],
          [
            sentence`“三公”经费财政拨款支出预算为${unit.threePublic.budget.total}万元，支出决算为${unit.threePublic.actual.total}万元，其中公务接待费支出决算为${unit.threePublic.actual.reception}万元。`,
          ],
          ['三、其他重要事项'],
          [
            sentence`政府采购支出总额${unit.procurement.total.actual}万元。年末固定资产${unit.fixedAssets.gross}万元，公务用车${unit.vehicles}辆。`,
          ],
          [note('注：金额为万元，保留两位小数。')],
        ],
      }),
    ];
  },
};

/** Last year's table and this year's under each other. */
const yearsStacked: Layout = {
  name: '上年表与本年表上下相接',
  family: '一页多表',
  paper: '绩效自评材料',
  draw: (unit) => [
    sheet(unit, {
      tab: '两年支出',
      unit: '万元',
      rows: [named(unit), ...spending(yearBefore(unit)), [], ...spending(unit)],
    }),
  ],
};

/** Layouts held out: texts. */
export const HELD_TEXTS: readonly Layout[] = [finalNotes, yearsStacked];
