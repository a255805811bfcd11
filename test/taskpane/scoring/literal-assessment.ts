import { NO_ANSWERS, type Answers } from '../../../src/app/answers/answers';
import { assess } from '../../../src/app/assess';
import type { Assessment } from '../../../src/app/assessment';
import { builtInSystem, DEFAULT_SYSTEM } from '../../../src/app/choose-system';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';

const QUIET = (): void => undefined;

/** What the engine makes of one workbook under the answers given. */
export function assessWorkbook(workbook: WorkbookSnapshot, answers: Answers = NO_ANSWERS): Assessment {
  const system = builtInSystem(DEFAULT_SYSTEM);
  if (system === null) throw new Error('the embedded indicator system is missing');
  const wanted = { year: null, unitName: null };
  const request = { workbooks: [workbook], target: 'sameWorkbook', wanted, system, answers } as const;
  const assessed = assess(request, QUIET);
  if (!assessed.ok) throw new Error(assessed.problem.code);
  return assessed.value;
}
