import type { Platform } from '../../app/workbook-host';
import { copyRichText } from '../../browser/copy-rich-text';
import { downloadFile } from '../../browser/download-file';
import { success } from '../../domain/result';
import type { PageHost } from './page-host';

/** What a browser can do for the pane beside the workbook. */
export function pagePlatform({ scoredWorkbook }: PageHost): Platform {
  return {
    saveFile: (name, bytes) => {
      downloadFile(name, bytes);
      return Promise.resolve(success(null));
    },
    copy: copyRichText,
    scoredWorkbook,
  };
}
