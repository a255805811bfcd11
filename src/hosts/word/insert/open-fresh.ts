import type { HostProblem } from '../../../app/workbook-host';
import type { Result } from '../../../domain/result';
import { DONE } from '../../../office/answered';
import { runBatch, troubleOf } from '../run-batch';

/** So many bytes are turned into characters at once: a call takes only so many arguments. */
const AT_ONCE = 0x8000;

/** Opens a .docx as a document of its own, in a window of its own. */
export function openFresh(docx: Uint8Array): Promise<Result<null, HostProblem>> {
  if (!Office.context.requirements.isSetSupported('WordApi', '1.3')) {
    return Promise.resolve(troubleOf('notSupported'));
  }
  return runBatch(async (context) => {
    context.application.createDocument(base64Of(docx)).open();
    await context.sync();
    return DONE;
  });
}

function base64Of(bytes: Uint8Array): string {
  let characters = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE) {
    characters += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  }
  return btoa(characters);
}
