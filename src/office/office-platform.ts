import type { Platform } from '../app/workbook-host';
import { copyRichText } from '../browser/copy-rich-text';
import { downloadFile } from '../browser/download-file';
import { success } from '../domain/result';

/** What the webview of a task pane can do beside the document. Office must be ready. */
export function officePlatform(): Platform {
  return {
    saveFile: canDownload() ? saveFile : null,
    copy: copyRichText,
    scoredWorkbook: null,
  };
}

/** The webviews of Apple's systems ignore downloads, by design (OfficeDev/office-js issues 2700 and 6468). */
function canDownload(): boolean {
  const { Mac, iOS } = Office.PlatformType;
  const { platform } = Office.context;
  return platform !== Mac && platform !== iOS;
}

const saveFile: NonNullable<Platform['saveFile']> = (name, bytes) => {
  downloadFile(name, bytes);
  return Promise.resolve(success(null));
};
