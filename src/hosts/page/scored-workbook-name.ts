/** The name that the scored workbook is saved under, as the command line names it. Macros stay, and with them the kind. */
export function scoredWorkbookName(file: string): string {
  const extension = /\.xlsm$/i.test(file) ? 'xlsm' : 'xlsx';
  const name = file.replace(/\.[^.]*$/u, '').replace(/-绩效自评(?:（\d+）)?$/u, '');
  return `${name}-绩效自评.${extension}`;
}
