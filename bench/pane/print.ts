import type { Phase, PhaseCost } from './watch-phases';

/** Somebody's costs, phase by phase. */
export type Contestant = {
  readonly name: string;
  readonly costs: readonly (PhaseCost & { readonly phase: Phase })[];
};

type Sums = Pick<PhaseCost, 'requests' | 'bytesToHost' | 'bytesFromHost' | 'seconds'>;

const HEADER = ['', '', 'requests', 'KB to', 'KB from', 'seconds', 'requests', 'bytes', 'time'];
const WIDTHS = [12, 24, 9, 9, 9, 9, 12, 9, 9];

/** The time until a page can be used, beside a page of Office.js alone. */
export function printTimes(bare: number, pane: number): void {
  console.log(`Office.js alone  ${bare.toFixed(2)}`);
  console.log(`our pane         ${pane.toFixed(2)}   ${ratio(pane, bare)}`);
}

/** A table of all phases and of all together; the last three columns are multiples of the first contestant. */
export function printComparison([first, ...others]: readonly Contestant[]): void {
  if (first === undefined) return;
  printRow(HEADER);
  for (const { phase } of first.costs) {
    printGroup(phase, [first, ...others], ({ costs }) => costs.filter((cost) => cost.phase === phase));
  }
  printGroup('together', [first, ...others], ({ costs }) => costs);
}

function printGroup(
  title: string,
  contestants: readonly Contestant[],
  costsOf: (contestant: Contestant) => readonly PhaseCost[],
): void {
  const [base, ...rest] = contestants.map((each) => ({ name: each.name, sums: sumOf(costsOf(each)) }));
  if (base === undefined) return;
  printRow([title, base.name, ...figures(base.sums)]);
  for (const { name, sums } of rest) {
    printRow(['', name, ...figures(sums), ...multiples(sums, base.sums)]);
  }
}

function sumOf(costs: readonly PhaseCost[]): Sums {
  const sum = (of: (cost: PhaseCost) => number): number => costs.reduce((all, cost) => all + of(cost), 0);
  return {
    requests: sum(({ requests }) => requests),
    bytesToHost: sum(({ bytesToHost }) => bytesToHost),
    bytesFromHost: sum(({ bytesFromHost }) => bytesFromHost),
    seconds: sum(({ seconds }) => seconds),
  };
}

function figures({ requests, bytesToHost, bytesFromHost, seconds }: Sums): readonly string[] {
  const kilobytes = [bytesToHost, bytesFromHost].map((bytes) => (bytes / 1024).toFixed(0));
  return [String(requests), ...kilobytes, seconds.toFixed(2)];
}

function multiples(sums: Sums, base: Sums): readonly string[] {
  const bytes = (of: Sums): number => of.bytesToHost + of.bytesFromHost;
  return [
    ratio(sums.requests, base.requests),
    ratio(bytes(sums), bytes(base)),
    ratio(sums.seconds, base.seconds),
  ];
}

function ratio(value: number, base: number): string {
  return `${(value / base).toFixed(1)} ×`;
}

function printRow(cells: readonly string[]): void {
  const padded = cells.map((cell, index) =>
    index < 2 ? cell.padEnd(WIDTHS[index] ?? 0) : cell.padStart(WIDTHS[index] ?? 0),
  );
  console.log(padded.join('').trimEnd());
}
