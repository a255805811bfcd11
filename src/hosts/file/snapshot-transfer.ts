import type { WorkbookSnapshot } from '../../workbook/snapshot';

/** The buffers behind a snapshot, which move to another thread without being copied. */
export function buffersOf(snapshot: WorkbookSnapshot): readonly ArrayBuffer[] {
  const arrays = snapshot.sheets.flatMap(({ cells }) => [
    cells.rowStarts,
    cells.columns,
    cells.kinds,
    cells.values,
    cells.formatIds,
    cells.texts.bytes,
    cells.texts.starts,
  ]);
  const buffers = new Set(arrays.map(({ buffer }) => buffer));
  return [...buffers].filter(isOwn);
}

/** Forgets the texts decoded so far: the other thread would get a copy of each. */
export function withoutDecodedTexts(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  for (const { cells } of snapshot.sheets) cells.texts.decoded.length = 0;
  return snapshot;
}

/** Makes room for the texts to be decoded; an array that grows one far index at a time is slow. */
export function withRoomForTexts(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  for (const { cells } of snapshot.sheets) cells.texts.decoded.length = cells.texts.starts.length - 1;
  return snapshot;
}

/** Shared memory cannot move, nor need it. */
function isOwn(buffer: ArrayBufferLike): buffer is ArrayBuffer {
  return buffer[Symbol.toStringTag] === 'ArrayBuffer';
}
