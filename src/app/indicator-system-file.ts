import { validateSystem } from '../domain/indicator/validate-system';
import { systemFromData } from '../domain/indicator/system-data';
import type { IndicatorSystem } from '../domain/indicator/system';
import { failure, success, type Result } from '../domain/result';
import { indicatorSystemSchema } from './indicator-system-schema';
import { systemProblemMessage } from './messages/system-problem-message';
import { MOST_PROBLEMS, shapedJson, type FileProblem } from './shaped-json';

/** A user's own indicator system from its JSON: its shape, then its sense. Problems are in Chinese. */
export async function parseIndicatorSystem(
  json: unknown,
): Promise<Result<IndicatorSystem, readonly FileProblem[]>> {
  const shaped = await shapedJson(indicatorSystemSchema, json, (path) => placeOf(path, json));
  if (!shaped.ok) return shaped;
  const system = systemFromData(shaped.value);
  const problems = validateSystem(system).slice(0, MOST_PROBLEMS);
  if (problems.length > 0) {
    return failure(problems.map((problem) => ({ message: systemProblemMessage(problem, system) })));
  }
  return success(system);
}

/** Where in the file: `第 3 项“预算完成率”的 rule.step`, or the path for all that is not a line. */
function placeOf(path: readonly PropertyKey[], json: unknown): string {
  const [list, index, ...rest] = path;
  if (list !== 'indicators' || typeof index !== 'number')
    return path.length === 0 ? '整个文件' : path.join('.');
  const name = nameOf(json, index);
  const line = `第 ${index + 1} 项${name === null ? '' : `“${name}”`}`;
  return rest.length === 0 ? line : `${line}的 ${rest.join('.')}`;
}

function nameOf(json: unknown, index: number): string | null {
  if (typeof json !== 'object' || json === null || !('indicators' in json)) return null;
  const { indicators } = json;
  const line: unknown = Array.isArray(indicators) ? indicators[index] : null;
  if (typeof line !== 'object' || line === null || !('name' in line)) return null;
  return typeof line.name === 'string' ? line.name.slice(0, 40) : null;
}
