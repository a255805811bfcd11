import type * as Zod from 'zod';
import { failure, success, type Result } from '../domain/result';

/** What keeps a file from being used, as a sentence that names the place. */
export type FileProblem = { readonly message: string };

/** People mend a file step by step; more problems than this only hide the first. */
export const MOST_PROBLEMS = 20;

/** The shape of a file, made with zod once a file is given: most runs have none. */
export type Shape<T> = (z: typeof Zod.z) => Zod.ZodType<T>;

/** The content of a JSON file if it has the shape; problems are in Chinese, each with its place. */
export async function shapedJson<T>(
  shape: Shape<T>,
  json: unknown,
  placeOf: (path: readonly PropertyKey[]) => string,
): Promise<Result<T, readonly FileProblem[]>> {
  const { z, locales } = await import('zod');
  const { localeError } = locales.zhCN();
  // jitless: the compiled validators of zod need `new Function`, which add-in pages forbid.
  const parsed = shape(z).safeParse(json, {
    error: (issue) => (issue.input === undefined ? '没有填写' : localeError(issue)),
    jitless: true,
  });
  if (parsed.success) return success(parsed.data);
  const problems = parsed.error.issues.slice(0, MOST_PROBLEMS);
  return failure(
    problems.map(({ path, message }) => ({ message: `${placeOf(path)}：${inChinese(message)}` })),
  );
}

const TYPE_WORDS: Readonly<Record<string, string>> = { object: '对象', record: '对象', string: '文字' };

/** The locale of zod leaves some names of types in English. */
function inChinese(message: string): string {
  return message.replace(/(?<=期望 |接收 )(?:object|record|string)/g, (name) => TYPE_WORDS[name] ?? name);
}
