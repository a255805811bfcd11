import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FACT_IDS, type FactId } from '../../src/domain/fact/catalogue';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { heldOutCases, visibleCases, type CorpusCase } from './corpus';
import { DIMENSIONS } from './cross-in-pairs';
import { COMPANIONS } from './hazards/companions';
import { HELD_OUT_LAYOUTS } from './held-out/held-out-layouts';
import { VISIBLE_LAYOUTS } from './layouts/visible-layouts';
import { printedRows } from './printed';
import { SMALL_INPUTS } from './small-inputs';
import type { CaseTruth, FactTruth, TruthCell } from './truth';

const visible = visibleCases();
const heldOut = heldOutCases();
const all = [...visible, ...heldOut];

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Printed sheets by `file|'tab'`. */
function sheetsOf(
  workbooks: readonly WorkbookSnapshot[],
): ReadonlyMap<string, readonly (readonly string[])[]> {
  return new Map(
    workbooks.flatMap(({ name, sheets }) =>
      sheets.map((sheet) => [`${name}|'${sheet.name}'`, printedRows(sheet)] as const),
    ),
  );
}

/** The text in a cell, by its full address; a formula without value is followed to the cell it names. */
function textAt(sheets: ReadonlyMap<string, readonly (readonly string[])[]>, address: string): string {
  const [, sheet = '', letters = '', line = ''] = /^(.*)!([A-Z]+)(\d+)$/u.exec(address) ?? [];
  const column = Array.from(letters).reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const text = sheets.get(sheet)?.[Number(line) - 1]?.[column] ?? '';
  const [, to, divisor] = /^=底稿!([A-Z]+\d+)(\/10000)?$/u.exec(text) ?? [];
  if (to === undefined) return text;
  const [file = ''] = sheet.split('|');
  const value = textAt(sheets, `${file}|'底稿'!${to}`);
  return divisor === undefined ? value : String(Number(value) / 10000);
}

/** All numbers printed in a text, however they are written. */
function numbersIn(text: string): readonly number[] {
  const half = text.replace(/[０-９．－]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));
  const joined = half.replace(/(?<=\d)[, ](?=\d{3})/gu, '');
  return [...joined.matchAll(/-?\d+(?:\.\d+)?/gu)].map(([number]) => Number(number));
}

function statesValue(
  text: string,
  { value }: FactTruth,
  accepted: readonly number[],
  { unit, inWords }: TruthCell,
  money: boolean,
): boolean {
  const factor = money && unit === '万元' ? 10000 : 1;
  const wanted = [value, ...accepted].filter((each) => typeof each === 'number');
  const numbers = numbersIn(text);
  if (!inWords && numbers.length !== 1) return false;
  const isShare = text.includes('％');
  return numbers.some((number) =>
    wanted.some((each) => Math.abs((isShare ? number / 100 : number * factor) - each) < 0.005),
  );
}

const MONEYLESS: ReadonlySet<FactId> = new Set([
  'authorizedStaff',
  'onDutyStaff',
  'vehicles',
  'elevators',
  'satisfaction',
  'assessmentScore',
  'assessmentTotal',
  'approvedArea',
  'builtArea',
]);

const numberOf = ({ facts }: CaseTruth, fact: FactId): number | null => {
  const value = facts.find((each) => each.fact === fact)?.value;
  return typeof value === 'number' ? value : null;
};

/** Equations every case must satisfy where all its terms are told. */
const EQUATIONS: readonly (readonly [FactId, readonly FactId[]])[] = [
  ...(['threePublicBudget', 'threePublicActual', 'threePublicBudgetPrior'] as const).map(
    (total) =>
      [
        total,
        (['abroad', 'vehiclePurchase', 'vehicleOperation', 'reception'] as const).map(
          (part) => `${total}.${part}` as const,
        ),
      ] as const,
  ),
  ['totalExpenditure', ['basicExpenditure', 'projectExpenditure']],
  ['basicExpenditure', ['personnelActual', 'publicFundsActual']],
  ['adjustedBudget', ['initialBudget', 'budgetAdjustment']],
];

describe('识别语料', () => {
  it('版式、册数、四分之一留存', () => {
    expect(VISIBLE_LAYOUTS).toHaveLength(53);
    expect(HELD_OUT_LAYOUTS).toHaveLength(18);
    expect(visible.length).toBeGreaterThan(300);
    expect(new Set([...VISIBLE_LAYOUTS, ...HELD_OUT_LAYOUTS].map(({ name }) => name)).size).toBe(71);
  });

  it('每种版式都与每种并存情形、每种适用的写法相遇', () => {
    const pairs = new Set(all.map(({ name }) => name.split('｜').slice(0, 2).join('｜')));
    expect(pairs.size - SMALL_INPUTS.length).toBe(71 * COMPANIONS.length);
    const met = new Set(all.flatMap(({ name }) => name.split('｜')));
    const levels = DIMENSIONS.flatMap((dimension) => dimension.levels.slice(1).map((level) => level.name));
    expect(levels.filter((level) => !met.has(level))).toEqual([]);
  });

  it('每册名称唯一，页签唯一且不超过三十一字', () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    for (const { name, workbooks } of all) {
      for (const { sheets } of workbooks) {
        const tabs = sheets.map((sheet) => sheet.name);
        expect({ name, tabs: new Set(tabs).size }).toEqual({ name, tabs: tabs.length });
        expect(Math.max(...tabs.map((tab) => tab.length))).toBeLessThanOrEqual(31);
      }
      expect(new Set(workbooks.map((workbook) => workbook.name)).size).toBe(workbooks.length);
    }
  });

  it('真值的每个来源单元格都印着那个数', () => {
    const failures = all.flatMap(({ name, workbooks, truth }) => {
      const sheets = sheetsOf(workbooks);
      return truth.facts.flatMap((fact) =>
        fact.cells.flatMap((cell) => {
          const text = textAt(sheets, cell.address);
          const accepted = fact.accepted.filter((each) => typeof each === 'number');
          const holds = statesValue(text, fact, accepted, cell, !MONEYLESS.has(fact.fact));
          return holds ? [] : [`${name}: ${fact.fact} ${String(fact.value)} ${cell.address} ${text}`];
        }),
      );
    });
    expect(failures).toEqual([]);
  });

  it('单位记错一级，逐格核对就通不过', () => {
    const fact = all[0]?.truth.facts.find(({ fact }) => fact === 'budgetAdjustment');
    if (fact === undefined) throw new Error('every fact has its truth');
    const cell = { address: '', inWords: false } as const;
    expect(fact.value).toBe(150_000);
    expect(statesValue('15', fact, [], { ...cell, unit: '万元' }, true)).toBe(true);
    expect(statesValue('15', fact, [], { ...cell, unit: '元' }, true)).toBe(false);
    expect(statesValue('１５．００', fact, [], { ...cell, unit: '万元' }, true)).toBe(true);
    expect(statesValue('第15号 16', fact, [], { ...cell, unit: '万元' }, true)).toBe(false);
  });

  it('不须问金额单位的册子，页上都写着真值所用的单位', () => {
    const silent = all
      .filter(({ truth }) => truth.ask !== 'moneyUnit')
      .flatMap(({ name, workbooks, truth }) => {
        const sheets = sheetsOf(workbooks);
        const words = (address: string): string =>
          (sheets.get(address.split('!')[0] ?? '') ?? []).flat().join().replace(/\s/gu, '');
        const told = { 元: /(?<!万)元/u, 万元: /万元/u };
        return truth.facts.flatMap(({ fact, cells }) =>
          cells.flatMap(({ address, unit }) =>
            MONEYLESS.has(fact) || told[unit].test(words(address)) ? [] : [`${name}: ${address}`],
          ),
        );
      });
    expect(silent).toEqual([]);
  });

  it('真值之间的勾稽关系成立', () => {
    const broken = all.flatMap(({ name, truth }) =>
      EQUATIONS.flatMap(([left, right]) => {
        const total = numberOf(truth, left);
        const parts = right.map((part) => numberOf(truth, part));
        const known = parts.filter((part) => part !== null);
        if (total === null || known.length < parts.length) return [];
        return sum(known) === total ? [] : [`${name}: ${left}`];
      }),
    );
    expect(broken).toEqual([]);
  });

  it('每册至少说出一个事实，或按定义什么也不说', () => {
    const silent = all.filter(({ truth }) =>
      truth.facts.every(({ fact, value }) => value === null || fact === 'unitName' || fact === 'fiscalYear'),
    );
    expect([...new Set(silent.map(({ name }) => name.split('｜')[0]))]).toEqual([
      '采购预算只有分类没有合计列',
      '项目支出绩效自评表',
      // Without any 政府性基金, zeros printed as dashes.
      '政府性基金收支决算表',
    ]);
  });

  it('须问的册子问的是一件事，且有可错的数', () => {
    const asked = (question: string): readonly CorpusCase[] =>
      all.filter(({ truth }) => truth.ask === question);
    for (const question of ['scope', 'year', 'unitName', 'moneyUnit']) {
      expect(asked(question).length).toBeGreaterThan(20);
    }
    for (const { truth } of asked('scope')) {
      const money = truth.facts.filter(({ mustAsk }) => mustAsk === 'scope');
      expect(money.length + truth.facts.flatMap(({ traps }) => traps).length).toBeGreaterThan(0);
    }
  });

  it('目录里的每个事实都有册子说到', () => {
    const told = new Set(
      all.flatMap(({ truth }) => truth.facts.filter(({ value }) => value !== null).map(({ fact }) => fact)),
    );
    expect(FACT_IDS.filter((fact) => !told.has(fact))).toEqual([]);
  });
});

describe('留存部分', () => {
  it('可见部分不引用留存的版式', () => {
    const folder = join(__dirname, 'layouts');
    const users = readdirSync(folder).filter((file) =>
      readFileSync(join(folder, file), 'utf8').includes('held-out'),
    );
    expect(users).toEqual([]);
  });
});
