import { parseMapping } from '../app/mapping/mapping-file';
import { failure, success, type Result } from '../domain/result';
import { NO_MAPPING, type Mapping } from '../workbook/answer/mapping';
import { ExitStatus } from './exit-status';
import { readJsonFile } from './json-file';
import type { Failure } from './outcome';

/** The mapping that --mapping names; none where it is not given. */
export async function loadMapping(path: string | null): Promise<Result<Mapping, Failure>> {
  if (path === null) return success(NO_MAPPING);
  const file = await readJsonFile(path);
  switch (file.kind) {
    case 'unreadable':
      return unusable(`读不了对照文件“${path}”，请检查 --mapping 后面的路径。`);
    case 'noJson':
      return unusable(`对照文件“${path}”不是有效的 JSON，请检查逗号和引号。`);
    case 'content': {
      const parsed = await parseMapping(file.json);
      if (parsed.ok) return success(parsed.value);
      const problems = parsed.problem.map(({ message }) => message).join('；');
      return unusable(`对照文件“${path}”不能用：${problems}。`);
    }
  }
}

function unusable(message: string): { readonly ok: false; readonly problem: Failure } {
  return failure({ status: ExitStatus.wrongUsage, code: 'unusableMapping', message });
}
