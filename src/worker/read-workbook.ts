import type { InputFile } from '../app/ports';
import { buffersOf, withoutDecodedTexts } from '../hosts/file/snapshot-transfer';
import { workbookReader } from '../hosts/file/workbook-reader';
import { codecBrowser } from '../hosts/file/zip/codec-browser';

/** The reading worker: one message with a file, one answer with its snapshot or the problem. */
const reader = workbookReader(codecBrowser);

addEventListener('message', ({ data }: MessageEvent<InputFile>) => {
  void reader.read(data).then((read) => {
    if (!read.ok) postMessage(read);
    else {
      const snapshot = withoutDecodedTexts(read.value);
      postMessage({ ok: true, value: snapshot }, { transfer: [...buffersOf(snapshot)] });
    }
  }, reportError);
});
