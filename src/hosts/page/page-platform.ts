import type { Platform } from '../../app/workbook-host';
import { success } from '../../domain/result';
import { copyRichText } from './copy-rich-text';
import type { PageHost } from './page-host';

/** Long enough for any browser to have begun the download. */
const KEPT_MILLISECONDS = 60_000;

/** What a browser can do for the pane beside the workbook. */
export function pagePlatform({ scoredWorkbook }: PageHost): Platform {
  return {
    saveFile: (name, bytes) => {
      download(name, bytes);
      return Promise.resolve(success(null));
    },
    copy: copyRichText,
    scoredWorkbook,
  };
}

/** Hands the user a file by a link that is clicked for him. */
function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEPT_MILLISECONDS);
}
