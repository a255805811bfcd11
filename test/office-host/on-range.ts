/** The sheet that these tests work on. */
export const SHEET = '基本支出';

/** Runs on one range and gives what was loaded of it. */
export function onRange<T>(
  address: string,
  act: (range: Excel.Range) => void,
  read: (range: Excel.Range) => T,
): Promise<T> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SHEET).getRange(address);
    act(range);
    await context.sync();
    return read(range);
  });
}

/** The code of the error that a run ends with. */
export function code(act: Promise<unknown>): Promise<string> {
  return act.then(
    () => 'no error',
    (error: unknown) => (error as OfficeExtension.Error).code,
  );
}
