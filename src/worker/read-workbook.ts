import type { InputFile } from '../app/ports';
import { failure } from '../domain/result';
import { problemOfMishap } from '../hosts/file/read-mishap';
import { buffersOf, withoutDecodedTexts } from '../hosts/file/snapshot-transfer';
import { workbookReader } from '../hosts/file/workbook-reader';
import { codecBrowser } from '../hosts/file/zip/codec-browser';

/** The reading worker: one message with a file, one answer with its snapshot or the problem, whatever happens. */
const reader = workbookReader(codecBrowser);

addEventListener('message', ({ data }: MessageEvent<InputFile>) => {
  void answer(data).catch((error: unknown) => {
    postMessage(failure(problemOfMishap(data.name, error)));
  });
});

async function answer(file: InputFile): Promise<void> {
  const read = await reader.read(file);
  if (!read.ok) postMessage(read);
  else {
    const snapshot = withoutDecodedTexts(read.value);
    postMessage({ ok: true, value: snapshot }, { transfer: [...buffersOf(snapshot)] });
  }
}
