import type { WorkbookExtension } from '../../app/ports';

/** The name that the scored workbook is saved under, as the command line names it. */
export function scoredWorkbookName(file: string, extension: WorkbookExtension): string {
  const name = file.replace(/\.[^.]*$/u, '').replace(/-绩效自评(?:（\d+）)?$/u, '');
  return `${name}-绩效自评.${extension}`;
}
