import { LEXICONS } from '../../catalog/words/lexicon';
import { moneyUnitNamed } from '../../domain/money/unit-text';
import { failure, success, type Result } from '../../domain/result';
import type { Mapping, TableMapping } from '../../workbook/answer/mapping';
import { wordKey } from '../../workbook/answer/mapped-words';
import { labelReader } from '../../workbook/meaning/label';
import { quoted } from '../messages/quoted';
import { MOST_PROBLEMS, shapedJson, type FileProblem } from '../shaped-json';
import { mappingSchema, type MappingData } from './mapping-schema';

type TableEntry = NonNullable<MappingData['tables']>[number];

/** A mapping from its JSON: its shape, then its sense. Problems are in Chinese. */
export async function parseMapping(json: unknown): Promise<Result<Mapping, readonly FileProblem[]>> {
  const shaped = await shapedJson(mappingSchema, json, placeOf);
  if (!shaped.ok) return shaped;
  const { words = {}, tables = [] } = shaped.value;
  const problems = [...wordProblems(words), ...tableProblems(tables)].slice(0, MOST_PROBLEMS);
  if (problems.length > 0) return failure(problems.map((message) => ({ message })));
  return success({ words: new Map(Object.entries(words)), tables: tables.map(tableMapping) });
}

/** A meaning of which a word is left over would put a guess in the place of a doubt. */
function wordProblems(words: Readonly<Record<string, string>>): readonly string[] {
  const read = labelReader(LEXICONS.labels, []);
  const unknown = Object.entries(words).flatMap(([printed, meaning]) => {
    const { residue } = read(meaning);
    if (residue === '') return [];
    return [
      `words 的${quoted(printed)}：${quoted(meaning)}里的${quoted(residue)}不认识，请改用通用的名称（如“决算数”“公务接待费”）`,
    ];
  });
  const keys = Object.keys(words);
  const twice = keys.filter(
    (word, index) => keys.findIndex((each) => wordKey(each) === wordKey(word)) < index,
  );
  return [...unknown, ...twice.map((word) => `words 的${quoted(word)}写了两次，请只留一条`)];
}

function tableProblems(tables: readonly TableEntry[]): readonly string[] {
  return tables.flatMap(({ title, ...said }, index) => {
    const place = `tables 第 ${index + 1} 项${quoted(title)}`;
    if (tables.findIndex((each) => each.title === title) < index) return [`${place}写了两次，请只留一条`];
    return Object.keys(said).length > 0
      ? []
      : [`${place}没有写要怎样读，请写 unit、year、scope、period 或 use 中的一项`];
  });
}

const PERIODS = { 预算: 'budget', 决算: 'actual' } as const;

function tableMapping({ title, unit, year, scope, period, use = true }: TableEntry): TableMapping {
  return {
    title,
    unit: unit === undefined ? null : moneyUnitNamed(unit),
    year: year ?? null,
    scope: scope ?? null,
    period: period === undefined ? null : PERIODS[period],
    isUsed: use,
  };
}

/** Where in the file: `tables 第 2 项的 unit`, `words 的“全年安排数”`. */
function placeOf(path: readonly PropertyKey[]): string {
  const [part, entry, ...rest] = path;
  if (part === 'words' && typeof entry === 'string') return `words 的${quoted(entry)}`;
  if (part !== 'tables' || typeof entry !== 'number') return path.length === 0 ? '整个文件' : path.join('.');
  const line = `tables 第 ${entry + 1} 项`;
  return rest.length === 0 ? line : `${line}的 ${rest.join('.')}`;
}
