import { errorCode } from './error-code';
import { ExitStatus } from './exit-status';
import type { Failure } from './outcome';

/** Why a folder cannot be written, by Node's code. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: '没有写权限',
  EPERM: '没有写权限',
  EROFS: '磁盘是只读的',
  ENOSPC: '磁盘已满',
  ENOTDIR: '不是文件夹',
  EEXIST: '不是文件夹',
  EBUSY: '被别的程序占用',
};

/** What is told when nothing could be written into a folder; an error that is not Node's is thrown on. */
export function writeFailure(folder: string, error: unknown): Failure {
  const code = errorCode(error);
  if (code === null) throw error;
  const reason = REASONS[code];
  const cause = reason === undefined ? '' : `（${reason}）`;
  const message = `不能写到文件夹“${folder}”${cause}，没有留下不完整的文件。请检查文件夹的写权限和磁盘空间，或用 --out 换一个文件夹。`;
  return { status: ExitStatus.cannotWrite, code: 'cannotWrite', message };
}
