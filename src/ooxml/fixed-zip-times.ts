/** Signatures and field offsets of PKWARE's APPNOTE 4.3.7, 4.3.12 and 4.3.16. */
const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const END = { entries: 10, directory: 16 };
const ENTRY = { length: 46, time: 12, nameLength: 28, extraLength: 30, commentLength: 32, header: 42 };
const LOCAL_TIME = 10;
/** 1980-01-01 00:00, the earliest moment a zip can hold; the time's two bytes come before the date's. */
const DOS_EPOCH = 0x00210000;

/** The same zip with all times set to 1980: the packer stamps each part with the clock. For archives without comment. */
export function withFixedZipTimes(archive: Uint8Array): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - END_LENGTH;
  if (view.getUint32(end, true) !== END_SIGNATURE)
    throw new Error('The packed document does not end as a zip does');
  let entry = view.getUint32(end + END.directory, true);
  for (let count = view.getUint16(end + END.entries, true); count > 0; count -= 1) {
    view.setUint32(entry + ENTRY.time, DOS_EPOCH, true);
    view.setUint32(view.getUint32(entry + ENTRY.header, true) + LOCAL_TIME, DOS_EPOCH, true);
    entry += ENTRY.length + variableLength(view, entry);
  }
  return bytes;
}

function variableLength(view: DataView, entry: number): number {
  const { nameLength, extraLength, commentLength } = ENTRY;
  return [nameLength, extraLength, commentLength].reduce(
    (sum, at) => sum + view.getUint16(entry + at, true),
    0,
  );
}
