/** Reads FILE with one peer library and nothing else: usage `node read-with.mjs LIBRARY FILE`; prints the cells it saw. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const [library, file] = process.argv.slice(2);

const readers = {
  async hucre() {
    const { readXlsx } = await import('hucre');
    const { sheets } = await readXlsx(readFileSync(file));
    return sheets.reduce((rows, sheet) => rows + sheet.rows.length, 0);
  },
  async sheetjs() {
    const { read } = require('@e965/xlsx');
    const { Sheets, SheetNames } = read(readFileSync(file), { dense: true });
    return SheetNames.reduce((rows, name) => rows + Sheets[name]['!data'].length, 0);
  },
  async exceljs() {
    const { Workbook } = require('exceljs');
    const workbook = new Workbook();
    await workbook.xlsx.readFile(file);
    return workbook.worksheets.reduce((rows, sheet) => rows + sheet.rowCount, 0);
  },
};

console.log(await readers[library]());
