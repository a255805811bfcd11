import type { DocumentHost } from '../../app/document-host';
import type { DocumentWriter, TemplateFiller, WorkbookReader } from '../../app/ports';
import type { Platform } from '../../app/workbook-host';

/** Whether a font seems to be on this machine; `unknown` where it cannot be told from the one that would replace it. */
export type FontStanding = 'found' | 'notFound' | 'unknown';

/** Everything the pane in Word reaches the outside through; the main file chooses them. */
export type WordPorts = {
  readonly host: DocumentHost;
  readonly platform: Platform;
  /** Reads workbooks, in a worker. */
  readonly files: WorkbookReader;
  /** Prints reports; loaded when it is first needed. */
  readonly documents: () => Promise<DocumentWriter>;
  /** Fills templates; loaded when it is first needed. */
  readonly templates: () => Promise<TemplateFiller>;
  readonly fontStanding: (font: string) => FontStanding;
};
