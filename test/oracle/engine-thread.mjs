/**
 * IronCalc in a thread of its own: @ironcalc/wasm is an ES module and jest runs CommonJS. The main thread waits for each
 * answer, so that a batch that writes formulas can read their values in its next action.
 *
 * Question: { sheets: [{ id, name }], cells: [[sheetId, row, column, input | null]] } — what changed since the last one.
 * Answer:   { values: [[sheetId, row, column, kind, text]] } of every formula cell, or { failure }.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { workerData } from 'node:worker_threads';
import init, { Model } from '@ironcalc/wasm';

const NUMBER = 1;
const REST = '~rest~';
/** Functions whose result the engine would print as a date. */
const DATED = /\b(DATE|TODAY|NOW|TIME|EDATE|EOMONTH|WORKDAY)/i;

const require = createRequire(import.meta.url);
const folder = dirname(require.resolve('@ironcalc/wasm/package.json'));
await init({ module_or_path: readFileSync(join(folder, 'wasm_bg.wasm')) });

const { port, signal } = workerData;
let model = emptyModel();
/** Names by id, and formula cells by their place. */
const sheets = new Map();
/** The engine's indexes by name; asking it for them costs as much as calculating a formula. */
let indexes = new Map();
const formulas = new Map();

port.on('message', (question) => {
  port.postMessage(answerTo(question));
  Atomics.store(signal, 0, 1);
  Atomics.notify(signal, 0);
});

function emptyModel() {
  const empty = new Model('host', 'en', 'UTC', 'en');
  empty.renameSheet(0, REST);
  // Or every cell that is set would calculate everything.
  empty.pauseEvaluation();
  return empty;
}

/** Quicker than deleting sheet by sheet. */
function forgetEverything() {
  model.free();
  model = emptyModel();
  sheets.clear();
  formulas.clear();
}

function answerTo(question) {
  try {
    if (question.sheets.length === 0) forgetEverything();
    matchSheets(question.sheets);
    indexes = new Map(model.getWorksheetsProperties().map(({ name }, index) => [name, index]));
    for (const cell of question.cells) setCell(...cell);
    model.evaluate();
    return { values: answers() };
  } catch (error) {
    return { failure: String(error) };
  }
}

function matchSheets(wanted) {
  const ids = new Set(wanted.map(({ id }) => id));
  for (const [id, name] of sheets) if (!ids.has(id)) removeSheet(id, name);
  for (const { id, name } of wanted) {
    if (sheets.get(id) === name) continue;
    if (!sheets.has(id)) model.newSheet();
    const index = sheets.has(id) ? indexOf(sheets.get(id)) : model.getWorksheetsProperties().length - 1;
    model.renameSheet(index, name);
    sheets.set(id, name);
  }
}

function removeSheet(id, name) {
  model.deleteSheet(indexOf(name));
  sheets.delete(id);
  for (const [key, { sheet }] of formulas) if (sheet === id) formulas.delete(key);
}

function setCell(sheet, row, column, input) {
  const index = indexes.get(sheets.get(sheet));
  const key = `${sheet}|${row}|${column}`;
  formulas.delete(key);
  if (input === null) return void model.rangeClearContents(index, row + 1, column + 1, row + 1, column + 1);
  model.setUserInput(index, row + 1, column + 1, input);
  if (!input.startsWith('=')) return;
  formulas.set(key, { sheet, row, column });
  if (DATED.test(input)) {
    model.updateRangeStyle(
      { sheet: index, row: row + 1, column: column + 1, width: 1, height: 1 },
      'num_fmt',
      'general',
    );
  }
}

/** The engine prints nine digits; what they leave over, printed in turn, makes the number whole again. */
function answers() {
  const found = [...formulas.values()].map(({ sheet, row, column }) => {
    const index = indexes.get(sheets.get(sheet));
    const kind = model.getCellType(index, row + 1, column + 1);
    return [sheet, row, column, kind, model.getFormattedCellValue(index, row + 1, column + 1)];
  });
  const numbers = found.filter(
    ([, , , kind, text]) => kind === NUMBER && !/^-?\d{1,8}$/.test(text) && text !== '',
  );
  numbers.forEach(([sheet, row, column, , text], at) => {
    const place = `'${sheets.get(sheet).replaceAll("'", "''")}'!${letters(column)}${row + 1}`;
    model.setUserInput(0, at + 1, 1, `=${place}-(${text})`);
  });
  model.evaluate();
  numbers.forEach((answer, at) => {
    const rest = Number(model.getFormattedCellValue(0, at + 1, 1));
    answer[4] = String(Number(answer[4]) + (Number.isFinite(rest) ? rest : 0));
  });
  if (numbers.length > 0) model.rangeClearContents(0, 1, 1, numbers.length, 1);
  return found;
}

function indexOf(name) {
  return model.getWorksheetsProperties().findIndex((sheet) => sheet.name === name);
}

function letters(column) {
  const rest = Math.floor(column / 26) - 1;
  return (rest < 0 ? '' : letters(rest)) + String.fromCharCode(65 + (column % 26));
}
