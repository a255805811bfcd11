import type { ReadProblem } from '../app/ports';
import type { WorkbookViewStore } from '../app/workbook-view';
import type { Result } from '../domain/result';
import type { PanePorts } from '../taskpane/pane-ports';

/** A workbook that was opened: what the view shows, and what the pane beside it works on. */
export type OpenedPage = {
  readonly name: string;
  readonly view: WorkbookViewStore;
  readonly ports: PanePorts;
  /** Whether our sheets go into a new workbook, because the file takes none (.xls). */
  readonly intoNewWorkbook: boolean;
};

/** How workbooks come into the page; the main file chooses it. */
export type PageEntry = {
  readonly open: (file: File) => Promise<Result<OpenedPage, ReadProblem>>;
  /** The embedded sample. */
  readonly sample: () => Promise<File>;
};
