/** The endings of workbooks that are read, as a file dialog takes them. */
export const WORKBOOK_ENDINGS = '.xlsx,.xlsm,.xltx,.xltm,.xls';
