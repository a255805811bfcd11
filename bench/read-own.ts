/** Reads FILE with our own reader and nothing else: the floor that the whole run is compared with. */
import { readFileSync } from 'node:fs';
import { codecNode } from '../src/hosts/file/zip/codec-node';
import { workbookReader } from '../src/hosts/file/workbook-reader';

const file = process.argv[2] ?? '';
const read = await workbookReader(codecNode).read({ name: file, bytes: readFileSync(file) });
if (!read.ok) throw new Error(read.problem.code);
console.log(read.value.sheets.reduce((rows, sheet) => rows + sheet.cells.rowCount, 0));
