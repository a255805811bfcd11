import { columnIndex } from '../../src/domain/cell-address';
import { EngineKind, giveBackEngine, takeEngine, type EngineQuestion } from './formula-engine';

/** Cells by address: a number, a text, or a formula with its leading "=". */
export type OracleSheet = Readonly<Record<string, number | string>>;

/** What a formula gives: texts include errors ("#DIV/0!") and truth values ("TRUE"). */
export type OracleValue = number | string;

/** The sheet in which the formulas stand. */
const ASKED = 'asked';

/** What an independent spreadsheet engine makes of formulas (without "=") over the given sheets. */
export function calculateFormulas(
  sheets: Readonly<Record<string, OracleSheet>>,
  formulas: readonly string[],
): readonly OracleValue[] {
  const engine = takeEngine();
  const given = Object.entries(sheets).flatMap(([name, cells]) => inputs(name, cells));
  const asked = formulas.map((formula, row): Input => [ASKED, row, 0, `=${formula}`]);
  const values = engine.ask({
    sheets: [...Object.keys(sheets), ASKED].map((name) => ({ id: name, name })),
    cells: [...given, ...asked],
  });
  giveBackEngine(engine);
  const answers = new Map(
    values.flatMap(([sheet, row, , kind, text]) =>
      sheet === ASKED ? [[row, kind === EngineKind.number ? Number(text) : text] as const] : [],
    ),
  );
  return formulas.map((_, row) => answers.get(row) ?? '');
}

type Input = EngineQuestion['cells'][number];

function inputs(sheet: string, cells: OracleSheet): readonly Input[] {
  return Object.entries(cells).map(([address, content]): Input => {
    const [, letters = '', row] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const isTyped = typeof content === 'number' || content.startsWith('=');
    return [sheet, Number(row) - 1, columnIndex(letters), isTyped ? String(content) : `'${content}`];
  });
}
