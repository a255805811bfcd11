import { invalidArgument } from '../protocol/api-error';
import { writeFlatPackage } from './flat-package';
import { loadDocument } from './load-document';

/** A .docx in Base64 as a flat package. */
export function packageOfFile(base64: string): string {
  try {
    const model = loadDocument(new Uint8Array(Buffer.from(base64, 'base64')), 'inserted.docx');
    return writeFlatPackage(model, null);
  } catch {
    throw invalidArgument('The file cannot be read.');
  }
}
