import { builtInSystem, builtInSystems } from '../app/choose-system';
import { printPoints } from '../domain/money/print';
import { ExitStatus } from './exit-status';
import { failedOutcome, type Outcome } from './outcome';

/** `jixiao systems`: the built-in indicator systems, or one of them whole, as the file that --system takes. */
export function systemsCommand(id: string | null, json: boolean): Outcome {
  if (id !== null) return wholeSystem(id, json);
  return done(json ? listAsJson() : listAsText());
}

function wholeSystem(id: string, json: boolean): Outcome {
  const system = builtInSystem(id);
  if (system !== null) return done(asJson(system));
  const known = builtInSystems().map((each) => each.id);
  const message = `没有内置的指标体系“${id}”，内置的有：${known.join('、')}。`;
  return failedOutcome({ status: ExitStatus.wrongUsage, code: 'unknownSystem', message }, json);
}

function listAsJson(): string {
  return asJson(
    builtInSystems().map(({ id, title, fiscalYear, total, indicators }) => ({
      id,
      title,
      fiscalYear,
      total: total.toNumber(),
      indicators: indicators.length,
    })),
  );
}

function listAsText(): string {
  return builtInSystems()
    .map(
      ({ id, title, fiscalYear, total, indicators }) =>
        `${id}  ${title}（${String(fiscalYear)}）  ${String(indicators.length)} 项，共 ${printPoints(total)} 分\n`,
    )
    .join('');
}

function asJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function done(output: string): Outcome {
  return { status: ExitStatus.done, output, errors: [] };
}
