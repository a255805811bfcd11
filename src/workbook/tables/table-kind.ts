import type { LabelReader } from '../meaning/label';
import { areLedgerHeads } from '../meaning/ledger-heads';
import type { Atom } from '../meaning/lexicon';
import type { MeantTable } from '../meaning/table';
import type { TableBlock, TableKind } from './table';

/** What a table speaks of: in its title or tab, over its columns, beside its rows, and by codes. */
type Spoken = {
  readonly title: ReadonlySet<Atom>;
  readonly heads: ReadonlySet<Atom>;
  readonly body: ReadonlySet<Atom>;
  readonly functionCodes: number;
  readonly economyCodes: number;
};

const PERIODS: readonly Atom[] = [
  'period.budget',
  'period.initial',
  'period.adjustment',
  'period.adjusted',
  'period.actual',
];
const REVENUES: readonly Atom[] = [
  'fund.fiscal',
  'fund.generalPublic',
  'subject.superiorRevenue',
  'subject.businessRevenue',
  'subject.operatingRevenue',
  'subject.affiliateRevenue',
  'subject.otherRevenue',
];
const FIGURES: readonly Atom[] = [
  'subject.authorized',
  'subject.onDuty',
  'subject.vehicle',
  'subject.elevator',
  'subject.fixedAssets',
  'subject.procurement',
];
const ACCOUNTS: readonly Atom[] = [
  'subject.expenditure',
  'subject.revenue',
  'subject.threePublic',
  'subject.basic',
  'subject.project',
  'subject.personnel',
  'subject.publicFunds',
];

const said = (atoms: ReadonlySet<Atom>, ...wanted: readonly Atom[]): number =>
  wanted.filter((atom) => atoms.has(atom)).length;

/** The kinds by what their tables speak of; the first that fits. */
const RULES: readonly (readonly [TableKind, (spoken: Spoken) => boolean])[] = [
  ['expenditureLedger', ({ heads }) => areLedgerHeads(heads)],
  ['evidence', ({ heads }) => heads.has('role.answer') && said(heads, 'role.point', 'role.proof') > 0],
  [
    'keyWork',
    ({ heads }) => said(heads, 'role.measures', 'role.completion', 'role.effect', 'role.measureWord') >= 2,
  ],
  [
    'buildings',
    ({ heads }) =>
      said(
        heads,
        'subject.approvedArea',
        'subject.builtArea',
        'subject.approvedInvestment',
        'subject.actualInvestment',
      ) >= 2,
  ],
  [
    'budgetAdjustments',
    ({ title, heads }) =>
      heads.has('role.documentNumber') ||
      (title.has('period.adjustment') && heads.has('period.adjustment') && !heads.has('period.actual')),
  ],
  [
    'procurement',
    ({ title, heads }) =>
      (title.has('subject.procurement') || heads.has('subject.procurement')) &&
      said(heads, 'role.method', ...PERIODS) > 0,
  ],
  [
    'fixedAssets',
    ({ title, heads, body }) =>
      said(heads, 'measure.gross', 'measure.net') > 0 &&
      said(new Set([...title, ...heads, ...body]), 'subject.fixedAssets', 'subject.assets') > 0,
  ],
  ['staff', ({ heads }) => said(heads, 'subject.authorized', 'subject.onDuty') === 2],
  [
    'basicExpenditure',
    ({ title, heads, body, economyCodes }) =>
      title.has('subject.basic') &&
      !title.has('subject.project') &&
      (economyCodes >= 3 ||
        said(body, 'subject.personnel', 'subject.publicFunds') === 2 ||
        said(heads, 'subject.personnel', 'subject.publicFunds') === 2),
  ],
  [
    'expenditureByFunction',
    ({ title, heads, functionCodes }) =>
      functionCodes > 0 &&
      (said(heads, 'subject.basic', 'subject.project') === 2 ||
        (title.has('subject.expenditure') && !title.has('subject.revenue'))),
  ],
  ['revenueByFunction', ({ heads, functionCodes }) => functionCodes > 0 && said(heads, ...REVENUES) >= 2],
  [
    'threePublic',
    ({ title, body, heads, economyCodes }) =>
      economyCodes < 3 &&
      !heads.has('subject.basic') &&
      said(new Set([...heads, ...body]), 'subject.abroad', 'subject.reception', 'subject.vehicle') >=
        (title.has('subject.threePublic') ? 2 : 3),
  ],
  [
    'projectExpenditure',
    ({ title, heads }) =>
      title.has('subject.project') &&
      said(title, 'subject.basic', 'subject.singleProject') + said(heads, 'subject.basic') === 0 &&
      said(heads, ...PERIODS) >= 2,
  ],
  [
    'revenueExpenditure',
    ({ body, heads }) => {
      const both = new Set([...heads, ...body]);
      const isSummed = said(body, 'whole.total', 'whole.grandTotal') > 0;
      return isSummed && said(both, 'subject.expenditure', 'subject.revenue') === 2;
    },
  ],
  ['unitFigures', ({ body }) => said(body, ...FIGURES) >= 2],
  [
    'otherAccounts',
    ({ title, heads, body, functionCodes, economyCodes }) =>
      functionCodes + economyCodes >= 2 ||
      (said(title, ...ACCOUNTS) > 0 && said(new Set([...heads, ...body]), 'whole.total', ...ACCOUNTS) > 0),
  ],
];

/** The kind of a table; null for one that is about nothing of ours. */
export function kindOf(
  table: MeantTable,
  blocks: readonly TableBlock[],
  read: LabelReader,
): TableKind | null {
  const spoken = spokenIn(table, blocks, read);
  return RULES.find(([, fits]) => fits(spoken))?.[0] ?? null;
}

function spokenIn(table: MeantTable, blocks: readonly TableBlock[], read: LabelReader): Spoken {
  const titles = table.titleLabels.flatMap(({ atoms }) => [...atoms]);
  const rows = blocks.flatMap((block) => block.rows);
  const codes = rows.flatMap(({ code }) => code ?? []);
  return {
    title: titles.length > 0 ? new Set(titles) : table.tab.atoms,
    heads: new Set([...table.heads.values()].flat().flatMap(({ label }) => [...label.atoms])),
    body: new Set(rows.flatMap(({ label }) => [...read(label).atoms])),
    functionCodes: codes.filter((code) => /^2\d\d/.test(code)).length,
    economyCodes: codes.filter((code) => /^3(?:0[1-9]|1[0-3]|99)/.test(code)).length,
  };
}
