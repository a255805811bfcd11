import type { HostProblem } from '../../../app/workbook-host';

/**
 * Asks whether our sheets can be written at all; after the next sync it can be told what stands in the way, or null.
 * `known` are the sheets to rewrite, `fresh` those to create.
 */
export function queueWritability(
  context: Excel.RequestContext,
  known: readonly string[],
  fresh: readonly string[],
): () => HostProblem | null {
  const { workbook } = context;
  workbook.load('name,readOnly');
  workbook.protection.load('protected');
  const rewritten = known.map((name) => queueSheet(workbook, name));
  const created = fresh.map((name) => queueSheet(workbook, name));
  return () => {
    if (workbook.readOnly) return { code: 'readOnly', place: workbook.name, detail: null };
    if (fresh.length > 0 && workbook.protection.protected) {
      return { code: 'workbookProtected', place: workbook.name, detail: null };
    }
    const gone = rewritten.find(({ sheet }) => sheet.isNullObject);
    const taken = created.find(({ sheet }) => !sheet.isNullObject);
    const moved = gone ?? taken;
    if (moved !== undefined) return { code: 'changedMeanwhile', place: moved.name, detail: null };
    const locked = rewritten.find(({ sheet }) => sheet.protection.protected);
    if (locked !== undefined) return { code: 'sheetProtected', place: locked.name, detail: null };
    const tabled = rewritten.find(({ sheet }) => sheet.tables.count > 0);
    return tabled === undefined ? null : { code: 'sheetHoldsTable', place: tabled.name, detail: null };
  };
}

function queueSheet({ worksheets }: Excel.Workbook, name: string) {
  const sheet = worksheets.getItemOrNullObject(name);
  sheet.load('name');
  sheet.protection.load('protected');
  sheet.tables.load('count');
  return { name, sheet };
}
