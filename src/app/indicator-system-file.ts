import { validateSystem } from '../domain/indicator/validate-system';
import { systemFromData } from '../domain/indicator/system-data';
import type { IndicatorSystem } from '../domain/indicator/system';
import { failure, success, type Result } from '../domain/result';
import { indicatorSystemSchema } from './indicator-system-schema';
import { systemProblemMessage } from './messages/system-problem-message';

/** What keeps a system file from being used, as a sentence that names the place. */
export type SystemFileProblem = { readonly message: string };

/** People mend a file step by step; more problems than this only hide the first. */
const MOST_PROBLEMS = 20;

/** A user's own indicator system from its JSON: its shape, then its sense. Problems are in Chinese. */
export async function parseIndicatorSystem(
  json: unknown,
): Promise<Result<IndicatorSystem, readonly SystemFileProblem[]>> {
  // Loaded only when a file is given: most runs use a built-in system.
  const { z, locales } = await import('zod');
  const { localeError } = locales.zhCN();
  // jitless: the compiled validators of zod need `new Function`, which add-in pages forbid.
  const parsed = indicatorSystemSchema(z).safeParse(json, {
    error: (issue) => (issue.input === undefined ? '没有填写' : localeError(issue)),
    jitless: true,
  });
  if (!parsed.success) {
    return failure(
      parsed.error.issues
        .slice(0, MOST_PROBLEMS)
        .map(({ path, message }) => ({ message: `${placeOf(path, json)}：${inChinese(message)}` })),
    );
  }
  const system = systemFromData(parsed.data);
  const problems = validateSystem(system).slice(0, MOST_PROBLEMS);
  if (problems.length > 0) {
    return failure(problems.map((problem) => ({ message: systemProblemMessage(problem, system) })));
  }
  return success(system);
}

const TYPE_WORDS: Readonly<Record<string, string>> = { object: '对象', string: '文字' };

/** The locale of zod leaves some names of types in English. */
function inChinese(message: string): string {
  return message.replace(/(?<=期望 |接收 )(?:object|string)/g, (name) => TYPE_WORDS[name] ?? name);
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
