import type { DocumentWriter, WorkbookReader } from '../app/ports';
import type { Platform, WorkbookHost } from '../app/workbook-host';
import type { PlanTarget } from '../workbook/plan/plan-input';

/** Everything the pane reaches the outside through; a main file chooses them. */
export type PanePorts = {
  readonly host: WorkbookHost;
  readonly platform: Platform;
  /** Where the host writes: into the workbook in front, or into a new one where that takes no sheets (.xls). */
  readonly target: PlanTarget['kind'];
  /** Reads further files, in a worker. */
  readonly files: WorkbookReader;
  /** Prints the report as .docx; loaded when it is first needed. */
  readonly documents: () => Promise<DocumentWriter>;
};
