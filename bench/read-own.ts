/** Reads FILE with our own reader and nothing else: the floor that the whole run is compared with. */
import { readFileSync } from 'node:fs';
import { inflateNode } from '../src/hosts/file/zip/inflate-node';
import { workbookReader } from '../src/hosts/file/workbook-reader';

const file = process.argv[2] ?? '';
const read = await workbookReader(inflateNode).read({ name: file, bytes: readFileSync(file) });
if (!read.ok) throw new Error(read.problem.code);
console.log(read.value.sheets.reduce((rows, sheet) => rows + sheet.cells.rowCount, 0));
