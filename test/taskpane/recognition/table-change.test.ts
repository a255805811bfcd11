import { NO_ANSWERS } from '../../../src/app/answers/answers';
import type { TableCard } from '../../../src/app/views/views';
import { cellAt } from '../../../src/domain/cell-address';
import { isSelected, tableChange, tableSections } from '../../../src/taskpane/recognition/table-change';

const table = { workbook: '决算.xlsx', sheet: '三公', top: 2, left: 0, bottom: 9, right: 3 };
const card = (certainty: TableCard['certainty']): TableCard => ({
  table,
  kind: 'threePublic',
  kindLabel: '“三公”经费支出决算表',
  title: '',
  place: { text: "'三公'!A3:D10", range: table },
  unit: null,
  needsUnit: true,
  year: null,
  unitName: null,
  evidence: [],
  certainty,
  doubts: [],
  otherKinds: [],
  factCount: 0,
});

test('第一次确认只确认，不改别的', () => {
  expect(tableChange(NO_ANSWERS, table, { confirmed: true })).toEqual({
    kind: 'table',
    answer: { table, kind: null, unit: null, year: null, confirmed: true },
  });
});

test('先定单位、再确认，单位还在；别的表的答案不混进来', () => {
  const answers = {
    ...NO_ANSWERS,
    tables: [
      { table: { ...table, sheet: '别的表' }, kind: 'ignored', unit: null, year: null, confirmed: false },
      { table, kind: null, unit: 'tenThousandYuan', year: null, confirmed: false },
    ],
  } as const;
  expect(tableChange(answers, { ...table }, { confirmed: true })).toEqual({
    kind: 'table',
    answer: { table, kind: null, unit: 'tenThousandYuan', year: null, confirmed: true },
  });
});

test('确认过的和不用的表留在原处，只有从来确定的排在后面', () => {
  const cards = (['certain', 'doubtful', 'confirmed', 'ignored'] as const).map(card);
  const { asking, certain } = tableSections(cards);
  expect(asking.map(({ certainty }) => certainty)).toEqual(['doubtful', 'confirmed', 'ignored']);
  expect(certain.map(({ certainty }) => certainty)).toEqual(['certain']);
});

test('所选单元格在表内、在表外、在同名的另一文件', () => {
  const at = (row: number, workbook = '决算.xlsx') => cellAt(workbook, '三公', row, 3);
  const selections = [at(2), at(9), at(1), at(10), at(2, '预算.xlsx'), null];
  expect(selections.map((cell) => isSelected(card('certain'), cell))).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
