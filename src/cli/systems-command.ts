import { builtInSystems } from '../app/choose-system';
import { printPoints } from '../domain/money/print';
import { ExitStatus } from './exit-status';
import type { Outcome } from './outcome';

/** `jixiao systems`: the built-in indicator systems. */
export function systemsCommand(json: boolean): Outcome {
  const systems = builtInSystems();
  const output = json
    ? `${JSON.stringify(
        systems.map(({ id, title, fiscalYear, total, indicators }) => ({
          id,
          title,
          fiscalYear,
          total: total.toNumber(),
          indicators: indicators.length,
        })),
        null,
        2,
      )}\n`
    : systems
        .map(
          ({ id, title, fiscalYear, total, indicators }) =>
            `${id}  ${title}（${String(fiscalYear)}）  ${String(indicators.length)} 项，共 ${printPoints(total)} 分\n`,
        )
        .join('');
  return { status: ExitStatus.done, output, errors: [] };
}
