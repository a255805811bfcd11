import type { Platform } from '../../app/workbook-host';
import { copyRichText } from '../../browser/copy-rich-text';
import { downloadFile } from '../../browser/download-file';
import { success } from '../../domain/result';

/** Their webviews ignore downloads, by design (OfficeDev/office-js issues 2700 and 6468). */
const WITHOUT_DOWNLOADS: ReadonlySet<string> = new Set(['Mac', 'iOS']);

/** What the webview of a task pane can do beside the workbook. Office must be ready. */
export function officePlatform(): Platform {
  const canDownload = !WITHOUT_DOWNLOADS.has(Office.context.platform);
  return {
    saveFile: canDownload ? saveFile : null,
    copy: copyRichText,
    scoredWorkbook: null,
  };
}

const saveFile: NonNullable<Platform['saveFile']> = (name, bytes) => {
  downloadFile(name, bytes);
  return Promise.resolve(success(null));
};
