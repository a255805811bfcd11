import type { DocumentWriter, WorkbookReader } from '../app/ports';
import type { Platform, WorkbookHost } from '../app/workbook-host';

/** Everything the pane reaches the outside through; a main file chooses them. */
export type PanePorts = {
  readonly host: WorkbookHost;
  readonly platform: Platform;
  /** Reads further files, in a worker. */
  readonly files: WorkbookReader;
  /** Prints the report as .docx; loaded when it is first needed. */
  readonly documents: () => Promise<DocumentWriter>;
};
