import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyFolder, runCommand, SAMPLE_FOLDER } from './run-command';

const SAMPLE = join(SAMPLE_FOLDER, '机关事务服务中心2020年度.xlsx');
const SENTENCE =
  /^程序出了意外，没有完成（unexpected，TypeError: injected）。原来的文件没有改动。请用 Excel 或 WPS 把用到的文件各另存一份后再试；仍然这样，请把这句话和所用的命令告诉维护人员。\n$/;

/** The command with a mistake planted in its process before it starts. */
function runWith(mistake: string, args: readonly string[]): ReturnType<typeof runCommand> {
  const folder = emptyFolder();
  const file = join(folder, 'mistake.cjs');
  writeFileSync(file, mistake);
  return runCommand(args, folder, { NODE_OPTIONS: `--require ${file}` });
}

const IN_READING = 'TextDecoder.prototype.decode = () => { throw new TypeError("injected"); };';
const IN_A_CALLBACK = 'setImmediate(() => { throw new TypeError("injected"); });';
const REJECTED = 'setImmediate(() => { void Promise.reject(new TypeError("injected")); });';

describe('意外也以一句话结束，没有调用栈', () => {
  it.each([
    ['读取时', IN_READING],
    ['回调里', IN_A_CALLBACK],
    ['没有人等的承诺里', REJECTED],
  ])('%s', (_name, mistake) => {
    const { status, stderr } = runWith(mistake, ['score', SAMPLE]);
    expect(status).toBe(70);
    expect(stderr).toMatch(SENTENCE);
  });

  it('--json 时标准输出只有一个对象', () => {
    const { status, stdout, stderr } = runWith(IN_READING, ['score', SAMPLE, '--json']);
    const { error } = JSON.parse(stdout) as {
      readonly error: { readonly code: string; readonly message: string };
    };
    expect([status, error.code, `${error.message}\n`]).toEqual([70, 'unexpected', stderr]);
  });

  it('网页服务中的意外也结束', () => {
    const { status, stderr } = runWith(IN_A_CALLBACK, ['serve']);
    expect(status).toBe(70);
    expect(stderr).toMatch(SENTENCE);
  });

  it('没有意外时照常', () => {
    expect(runWith('', ['score', SAMPLE])).toMatchObject({ status: 0, stderr: '' });
  });
});
