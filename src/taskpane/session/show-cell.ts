import type { CellRange } from '../../domain/cell-address';
import { noticeOf, plainNotice, unexpected } from './notice-of';
import type { Notice } from './session';
import { otherFileMessage } from './session-messages';
import type { Workshop } from './workshop';

/** Goes to a cell of the workbook in front; of a cell elsewhere it tells where to look. */
export async function showCell(workshop: Workshop, range: CellRange): Promise<void> {
  const front = workshop.store.session().assessment?.workbooks[0]?.name ?? range.workbook;
  const notice =
    front === range.workbook ? await goThere(workshop, range) : await pointThere(workshop, range);
  if (notice !== null) workshop.store.dispatch({ kind: 'noticed', notice });
}

async function goThere({ ports, engine, shown }: Workshop, range: CellRange): Promise<Notice | null> {
  shown.note(range);
  const went = await ports.host
    .show(range)
    .catch((error: unknown) => ({ ok: false, problem: unexpected(error) }) as const);
  return went.ok ? null : noticeOf(await engine(), went.problem);
}

async function pointThere({ engine }: Workshop, range: CellRange): Promise<Notice> {
  const { addressInWorkbook } = await engine();
  return plainNotice('info', otherFileMessage(range.workbook, addressInWorkbook(range)));
}
