import { builtInSystem, builtInSystems, DEFAULT_SYSTEM } from '../app/choose-system';
import { parseIndicatorSystem } from '../app/indicator-system-file';
import type { IndicatorSystem } from '../domain/indicator/system';
import { failure, success, type Result } from '../domain/result';
import { ExitStatus } from './exit-status';
import { readJsonFile } from './json-file';
import type { Failure } from './outcome';

/** The indicator system that --system names: a built-in id or a JSON file; the default where it is not given. */
export async function loadSystem(choice: string | null): Promise<Result<IndicatorSystem, Failure>> {
  const builtIn = builtInSystem(choice ?? DEFAULT_SYSTEM);
  if (builtIn !== null) return success(builtIn);
  const file = choice ?? DEFAULT_SYSTEM;
  const read = await readJsonFile(file);
  switch (read.kind) {
    case 'unreadable': {
      const known = builtInSystems().map(({ id }) => id);
      return unusable(`没有“${file}”这个指标体系，也没有这个文件。内置的有：${known.join('、')}。`);
    }
    case 'noJson':
      return unusable(`指标体系文件“${file}”不是有效的 JSON，请检查逗号和引号。`);
    case 'content': {
      const parsed = await parseIndicatorSystem(read.json);
      if (parsed.ok) return success(parsed.value);
      return unusable(
        `指标体系文件“${file}”不能用：${parsed.problem.map(({ message }) => message).join('；')}`,
      );
    }
  }
}

function unusable(message: string): { readonly ok: false; readonly problem: Failure } {
  return failure({ status: ExitStatus.wrongUsage, code: 'unusableSystem', message });
}
