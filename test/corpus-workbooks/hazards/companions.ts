import type { Layout } from '../layouts/layout';
import type { CaseDraft, Question } from '../sheet/case-draft';
import type { SheetDraft } from '../sheet/cell';
import { title } from '../sheet/cell';
import { sheet } from '../sheet/table';
import { NEIGHBOUR_NAME } from '../unit/invented-units';
import { strangerTo, unitOf, yearBefore, type Unit } from '../unit/unit';
import { scaledLeaves } from '../unit/leaves';

/** What lies beside the sheets of a layout in the files a person hands in. */
export type Companion = {
  readonly name: string;
  readonly gather: (layout: Layout, unit: Unit) => CaseDraft;
};

function gathered(
  layout: Layout,
  unit: Unit,
  sheets: readonly SheetDraft[],
  told: { readonly file?: string; readonly ask?: Question } = {},
): CaseDraft {
  return {
    books: [{ file: `${told.file ?? layout.paper}.xlsx`, sheets: withOwnTabs(sheets) }],
    name: unit.name,
    year: unit.year,
    nameStated: true,
    yearStated: true,
    ask: told.ask ?? null,
  };
}

/** Tabs of one file differ; Excel allows 31 characters. */
function withOwnTabs(sheets: readonly SheetDraft[]): readonly SheetDraft[] {
  const taken = new Set<string>();
  return sheets.map((each) => {
    let tab = each.tab.slice(0, 31);
    for (let copy = 2; taken.has(tab); copy++) tab = `${each.tab.slice(0, 26)} (${copy})`;
    taken.add(tab);
    return { ...each, tab };
  });
}

/** A cover that names the unit, the year and what the file is. */
export const coverOf = (
  unit: { readonly name: string; readonly year: number },
  paper: string,
): SheetDraft => ({
  tab: '封面',
  unit: '元',
  rows: [
    [],
    [],
    [title(`${unit.name}${unit.year}年度${paper}`)],
    [],
    ['编制单位：', unit.name],
    ['单位负责人：'],
  ],
  hidden: false,
  turnable: false,
  paper: true,
  name: unit.name,
  year: unit.year,
});

const papersOf = (unit: Unit, paper: string): readonly SheetDraft[] => [
  coverOf(unit, paper),
  sheet(unit, {
    tab: '单位职能',
    unit: '元',
    paper: true,
    rows: [['单位主要职能'], ['（一）贯彻执行国家有关方针政策。'], ['（二）承担机关事务和公共服务保障。']],
  }),
];

const terms = (unit: Unit): SheetDraft =>
  sheet(unit, {
    tab: '名词解释',
    unit: '元',
    paper: true,
    rows: [
      ['名词解释'],
      ['1．基本支出：指为保障机构正常运转、完成日常工作任务而发生的支出。'],
      ['2．“三公”经费：指用财政拨款安排的因公出国（境）费、公务用车购置及运行费和公务接待费。'],
    ],
  });

/** The same sheets under another name in their name lines. */
const renamed = (sheets: readonly SheetDraft[], name: string): readonly SheetDraft[] =>
  sheets.map((each) => ({
    ...each,
    rows: each.rows.map((row) =>
      row.map((cell) => (typeof cell === 'object' && cell?.is === 'name' ? { ...cell, name } : cell)),
    ),
  }));

/** The sheets with every amount printed as 元 under a line that says 万元. */
function tenThousandTimes(sheets: readonly SheetDraft[]): readonly SheetDraft[] {
  return sheets.map((each) => ({
    ...each,
    rows: each.rows.map((row) =>
      row.map((cell) => {
        if (typeof cell !== 'object' || cell === null) return cell;
        if (cell.is === 'unit') return { ...cell, unit: '万元' as const };
        return cell.is === 'figure' ? { ...cell, unit: '元' as const } : cell;
      }),
    ),
  }));
}

/** All that may lie beside a layout's sheets. */
export const COMPANIONS: readonly Companion[] = [
  { name: '单独成册', gather: (layout, unit) => gathered(layout, unit, layout.draw(unit)) },
  {
    name: '封面职能名词齐全',
    gather: (layout, unit) =>
      gathered(layout, unit, [...papersOf(unit, layout.paper), ...layout.draw(unit), terms(unit)]),
  },
  {
    name: '并存上年表且封面写明年度',
    gather: (layout, unit) =>
      gathered(
        layout,
        unit,
        [coverOf(unit, layout.paper), ...layout.draw(unit), ...layout.draw(yearBefore(unit))],
        { file: `${unit.year}年度${layout.paper}` },
      ),
  },
  {
    name: '并存上年表而未写明年度',
    gather: (layout, unit) =>
      gathered(layout, unit, [...layout.draw(unit), ...layout.draw(yearBefore(unit))], { ask: 'year' }),
  },
  {
    name: '本级与汇总并存',
    gather: (layout, unit) =>
      gathered(
        layout,
        unit,
        [
          ...renamed(layout.draw(unit), `${unit.name}（汇总）`),
          ...renamed(layout.draw(strangerTo(unit, 0.71, unit.name, '本级的数')), `${unit.name}（本级）`),
        ],
        { ask: 'scope' },
      ),
  },
  {
    name: '夹有他单位表而文件名写明单位',
    gather: (layout, unit) =>
      gathered(
        layout,
        unit,
        [
          coverOf(unit, layout.paper),
          ...layout.draw(unit),
          ...layout.draw(strangerTo(unit, 0.46, NEIGHBOUR_NAME, '他单位的数')),
        ],
        { file: `${unit.name}${layout.paper}` },
      ),
  },
  {
    name: '夹有他单位表而未写明单位',
    gather: (layout, unit) =>
      gathered(
        layout,
        unit,
        [...layout.draw(unit), ...layout.draw(strangerTo(unit, 0.46, NEIGHBOUR_NAME, '他单位的数'))],
        { ask: 'unitName' },
      ),
  },
  {
    name: '有隐藏的旧稿',
    gather: (layout, unit) => {
      const draft = unitOf(scaledLeaves(unit.leaves, 0.973, {}), { yearsBefore: 0, mistake: '隐藏旧稿的数' });
      return gathered(layout, unit, [
        ...layout.draw(unit),
        ...layout.draw(draft).map((each) => ({ ...each, hidden: true })),
      ]);
    },
  },
  {
    name: '另有一份大一万倍的表',
    gather: (layout, unit) =>
      gathered(layout, unit, [...layout.draw(unit), ...tenThousandTimes(layout.draw(unit))], {
        ask: 'moneyUnit',
      }),
  },
];
