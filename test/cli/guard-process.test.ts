import { guardProcess, type GuardedProcess } from '../../src/cli/guard-process';
import { unexpectedOutcome } from '../../src/cli/unexpected-outcome';

const NOBODY: (error: unknown) => void = () => undefined;

/** A process that notes how often it was ended; `fail` is what nobody caught. */
function processOf(): { readonly guarded: GuardedProcess; fail: (error: unknown) => void; ended: number } {
  const state = {
    ended: 0,
    fail: NOBODY,
    guarded: {
      on: (_event: string, listener: (error: unknown) => void) => {
        state.fail = listener;
      },
      exit: () => {
        state.ended += 1;
      },
    } as unknown as GuardedProcess,
  };
  return state;
}

describe('没有人接住的错误', () => {
  it('说一句话，说完才结束', async () => {
    const state = processOf();
    const told: unknown[] = [];
    guardProcess(state.guarded, (error) => {
      told.push(error, state.ended);
      return Promise.resolve();
    });
    state.fail('甲');
    await Promise.resolve();
    expect([told, state.ended]).toEqual([['甲', 0], 1]);
  });

  it('话说不出去也结束', async () => {
    const state = processOf();
    guardProcess(state.guarded, () => Promise.reject(new Error('closed')));
    state.fail('甲');
    await Promise.resolve();
    expect(state.ended).toBe(1);
  });

  it('读结果的人走了（EPIPE），不必说', () => {
    const state = processOf();
    const told: unknown[] = [];
    guardProcess(state.guarded, (error) => Promise.resolve(void told.push(error)));
    state.fail(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    expect([told, state.ended]).toEqual([[], 1]);
  });
});

describe('意外的说法', () => {
  const MESSAGE =
    '程序出了意外，没有完成（unexpected，TypeError: x is not a function）。原来的文件没有改动。请用 Excel 或 WPS 把用到的文件各另存一份后再试；仍然这样，请把这句话和所用的命令告诉维护人员。';

  it('一句话，没有调用栈', () => {
    expect(unexpectedOutcome(new TypeError('x is\n  not a function'), false)).toEqual({
      status: 70,
      output: '',
      errors: [MESSAGE],
    });
  });

  it('--json 时标准输出也只有一个对象', () => {
    const { output } = unexpectedOutcome(new TypeError('x is not a function'), true);
    expect(JSON.parse(output)).toEqual({ error: { code: 'unexpected', message: MESSAGE } });
  });

  it('再长的错误也只说开头；抛出的不是错误也说得出', () => {
    expect(unexpectedOutcome('x'.repeat(9999), false).errors[0]).toContain(
      `（unexpected，${'x'.repeat(160)}…）`,
    );
    expect(unexpectedOutcome(undefined, false).errors[0]).toContain('（unexpected，undefined）');
  });
});
