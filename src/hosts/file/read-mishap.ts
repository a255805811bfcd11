import { mishapDetail } from '../../app/messages/mishap-detail';
import type { ReadProblem } from '../../app/ports';

/** What became of a file whose reading broke off: too little memory for it, or a mistake of ours, told as such. */
export function problemOfMishap(file: string, error: unknown): ReadProblem {
  const detail = mishapDetail(error);
  return isMemoryShort(detail)
    ? { code: 'tooLarge', file, detail: '内存不足' }
    : { code: 'unexpected', file, detail };
}

/** As Chromium, Firefox and Safari word it. */
function isMemoryShort(message: string): boolean {
  return /out of memory|allocation|invalid (typed )?array (buffer )?length/i.test(message);
}
