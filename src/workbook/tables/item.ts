import type { Label } from '../meaning/label';
import { hasAxis, type Atom } from '../meaning/lexicon';

/** What an amount is of; the first whose words are all said. */
const ITEMS = {
  rate: ['measure.rate'],
  change: ['measure.change'],
  authorized: ['subject.authorized'],
  onDuty: ['subject.onDuty'],
  quantity: ['measure.count'],
  bookValue: ['measure.gross'],
  netValue: ['measure.net'],
  approvedArea: ['subject.approvedArea'],
  builtArea: ['subject.builtArea'],
  approvedInvestment: ['subject.approvedInvestment'],
  actualInvestment: ['subject.actualInvestment'],
  debit: ['measure.debit'],
  credit: ['measure.credit'],
  balance: ['measure.balance'],
  opening: ['subject.carryIn'],
  closing: ['subject.balance'],
  runningCost: ['subject.runningCost'],
  abroad: ['subject.abroad'],
  vehicles: ['subject.purchase', 'subject.operation'],
  vehiclePurchase: ['subject.purchase'],
  vehicleOperation: ['subject.operation'],
  anyVehicle: ['subject.vehicle'],
  reception: ['subject.reception'],
  meeting: ['subject.meeting'],
  training: ['subject.training'],
  personnel: ['subject.personnel'],
  publicFunds: ['subject.publicFunds'],
  basic: ['subject.basic'],
  project: ['subject.project'],
  toSuperior: ['subject.toSuperior'],
  operating: ['subject.operating'],
  toAffiliates: ['subject.toAffiliates'],
  superiorRevenue: ['subject.superiorRevenue'],
  businessRevenue: ['subject.businessRevenue'],
  operatingRevenue: ['subject.operatingRevenue'],
  affiliateRevenue: ['subject.affiliateRevenue'],
  otherRevenue: ['subject.otherRevenue'],
  generalPublicBudget: ['fund.generalPublic'],
  governmentFund: ['fund.governmentFund'],
  stateCapital: ['fund.stateCapital'],
  fiscalRevenue: ['fund.fiscal'],
} as const satisfies Readonly<Record<string, readonly Atom[]>>;

/** What a column or a row tells the amount of. */
export type Item =
  Exclude<keyof typeof ITEMS, 'anyVehicle'> | 'yearRevenue' | 'yearExpenditure' | 'total' | 'amount';

const NAMES = Object.keys(ITEMS) as (keyof typeof ITEMS)[];

/** What labels name, the innermost last: 小计 under 公务用车购置及运行费 is that item, a 合计 under nothing the total. */
export function itemOf(labels: readonly Label[]): Item | null {
  for (const { atoms } of [...labels].reverse()) {
    const item = namedBy(atoms);
    if (item !== null) return item;
  }
  if (labels.some(({ atoms }) => isTotal(atoms))) return 'total';
  const names = labels
    .flatMap(({ atoms }) => [...atoms])
    .some((atom) => /^(?:subject|measure|role)\./.test(atom));
  return names ? null : 'amount';
}

function namedBy(atoms: ReadonlySet<Atom>): Item | null {
  const name = NAMES.find((each) => ITEMS[each].every((atom: Atom) => atoms.has(atom)));
  if (name === 'anyVehicle') return 'vehicles';
  if (name !== undefined) return name;
  if (!atoms.has('span.thisYear') || isTotal(atoms)) return null;
  if (atoms.has('subject.revenue')) return 'yearRevenue';
  return atoms.has('subject.expenditure') ? 'yearExpenditure' : null;
}

const isTotal = (atoms: ReadonlySet<Atom>): boolean =>
  atoms.has('subject.threePublic') || hasAxis(atoms, 'whole');
