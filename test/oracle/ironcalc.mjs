/**
 * An independent formula engine as a process: reads a question from standard input, prints the answers. It is a process
 * of its own because @ironcalc/wasm is an ES module and jest runs CommonJS.
 *
 * Question: { "sheets": { "<sheet>": { "B2": 1 | "text" | "=formula" } }, "formulas": ["formula without ="] }
 * Answers:  [ number | string ], one for each formula; errors are their text, such as "#DIV/0!".
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import init, { Model } from '@ironcalc/wasm';

const ASKED = 'asked';
const LETTERS = 26;
/** IronCalc's code for a cell that holds a number. */
const NUMBER = 1;

const require = createRequire(import.meta.url);
const folder = dirname(require.resolve('@ironcalc/wasm/package.json'));
await init({ module_or_path: readFileSync(join(folder, 'wasm_bg.wasm')) });

const { sheets, formulas } = JSON.parse(readFileSync(0, 'utf8'));
const model = new Model('oracle', 'en', 'UTC', 'en');
model.pauseEvaluation();
Object.entries(sheets).forEach(([name, cells], index) => {
  if (index > 0) model.newSheet();
  model.renameSheet(index, name);
  for (const [address, content] of Object.entries(cells)) setCell(index, address, content);
});
const asked = Object.keys(sheets).length;
model.newSheet();
model.renameSheet(asked, ASKED);
formulas.forEach((formula, index) => model.setUserInput(asked, index + 1, 1, `=${formula}`));
model.resumeEvaluation();
model.evaluate();
process.stdout.write(JSON.stringify(formulas.map((_, index) => answerAt(index + 1))));

function setCell(sheet, address, content) {
  const [, letters, row] = /^([A-Z]+)([0-9]+)$/.exec(address);
  const column = [...letters].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - 64, 0);
  const typed = typeof content === 'number' || content.startsWith('=') ? String(content) : `'${content}`;
  model.setUserInput(sheet, Number(row), column, typed);
}

function answerAt(row) {
  const shown = model.getFormattedCellValue(asked, row, 1);
  return model.getCellType(asked, row, 1) === NUMBER ? Number(shown) : shown;
}
