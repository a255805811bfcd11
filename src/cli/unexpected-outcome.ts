import { mishapDetail } from '../app/messages/mishap-detail';
import { ExitStatus } from './exit-status';
import { failedOutcome, type Outcome } from './outcome';

/** How a command ends that something nobody foresaw broke off: a mistake of ours, told as such. */
export function unexpectedOutcome(error: unknown, json: boolean): Outcome {
  const message = `程序出了意外，没有完成（unexpected，${mishapDetail(error)}）。原来的文件没有改动。请用 Excel 或 WPS 把用到的文件各另存一份后再试；仍然这样，请把这句话和所用的命令告诉维护人员。`;
  return failedOutcome({ status: ExitStatus.unexpected, code: 'unexpected', message }, json);
}
