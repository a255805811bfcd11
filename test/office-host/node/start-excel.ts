import { openExcel, type ExcelHost } from '../host/excel-host';
import { Line } from './line';
import { loadLibrary } from './load-library';
import { officeFor, type OfficeOptions } from './office-context';

/** An Excel that runs, and what ends it; after that it answers nothing any more. */
export type RunningExcel = { readonly host: ExcelHost; readonly close: () => void };

/** Opens the workbook in an emulated Excel and puts Microsoft's own `Excel`, and `Office`, into this realm. */
export async function startExcel(
  bytes: Uint8Array,
  name: string,
  options: OfficeOptions = {},
): Promise<RunningExcel> {
  const host = await openExcel(bytes, name);
  const line = new Line(host);
  const unload = loadLibrary('excel', officeFor(host.identity, options), line.bridge);
  return {
    host,
    close: () => {
      line.hangUp();
      unload();
      host.close();
    },
  };
}
