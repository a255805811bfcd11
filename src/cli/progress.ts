import type { Progress } from '../app/ports';

const STEPS: Readonly<Record<Parameters<Progress>[0], string>> = {
  read: '读取',
  recognize: '识别',
  score: '评分',
  write: '写出',
};

/** Progress on a terminal, one line that is written over; silent where standard error is not a terminal. */
export function terminalProgress(stream: NodeJS.WriteStream): Progress & { readonly end: () => void } {
  if (!stream.isTTY) return Object.assign(() => undefined, { end: () => undefined });
  const clear = '\r\u001b[2K';
  const report: Progress = (step, done, subject) => {
    stream.write(`${clear}${STEPS[step]} ${String(Math.round(done * 100))}% ${subject}`);
  };
  return Object.assign(report, { end: () => void stream.write(clear) });
}
