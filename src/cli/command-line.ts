import { parseArgs } from 'node:util';
import type { Wanted } from '../app/scan';
import { outlineViews } from '../app/report-outlines';
import { failure, success, type Result } from '../domain/result';

/** What the user asked for. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'systems'; readonly id: string | null; readonly json: boolean }
  | { readonly kind: 'templateNames'; readonly system: string | null; readonly json: boolean }
  | {
      readonly kind: 'serve';
      /** Null for any free one. */
      readonly port: number | null;
      /** Whether the page opens the embedded sample. */
      readonly sample: boolean;
      /** Ends at once, as it does where CI is set: nobody is there to look. */
      readonly once: boolean;
    }
  | ({ readonly kind: 'score'; readonly files: readonly string[] } & ScoreOptions & Choices)
  | ({
      readonly kind: 'check';
      readonly report: string;
      readonly files: readonly string[];
      /** The folder that the list goes into; null where none is wanted. */
      readonly out: string | null;
    } & Choices);

/**
 * The options of score alone. `outline` is the id of a known outline, null for the default one; `template` the office's
 * own document to fill.
 */
type ScoreOptions = {
  readonly out: string;
  readonly outline: string | null;
  readonly template: string | null;
};

/** The options that score and check share; null where one was not given. */
export type Choices = {
  readonly json: boolean;
  readonly system: string | null;
  readonly year: number | null;
  readonly unit: string | null;
  /** 汇总 or 本级. */
  readonly scope: Scope | null;
  /** The file that says what the office's own words and tables mean. */
  readonly mapping: string | null;
};

type Scope = NonNullable<Wanted['scope']>;

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  json: { type: 'boolean' },
  system: { type: 'string' },
  year: { type: 'string' },
  unit: { type: 'string' },
  scope: { type: 'string' },
  mapping: { type: 'string' },
  out: { type: 'string' },
  outline: { type: 'string' },
  template: { type: 'string' },
  port: { type: 'string' },
  sample: { type: 'boolean' },
  once: { type: 'boolean' },
} as const;

const MOST_PORT = 65_535;

/** Reads the arguments behind the program's name; the problem is a Chinese sentence for the user. */
export function parseCommandLine(args: readonly string[]): Result<Command, string> {
  const parsed = parseOptions(args);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  if (values.version === true) return success({ kind: 'version' });
  const [verb = 'help', ...files] = positionals;
  if (values.help === true || verb === 'help') return success({ kind: 'help' });
  const choices = choicesOf(values);
  if (!choices.ok) return choices;
  switch (verb) {
    case 'systems':
      return success({ kind: 'systems', id: files[0] ?? null, json: choices.value.json });
    case 'template-names':
      return success({
        kind: 'templateNames',
        system: choices.value.system,
        json: choices.value.json,
      });
    case 'score':
      return scoreCommand(files, values, choices.value);
    case 'check':
      return checkCommand(files, { ...choices.value, out: values.out ?? null });
    case 'serve':
      return serveCommand(files, values);
    default:
      return failure(`没有“${verb}”这个命令，可用的是 score、check、systems、template-names、serve。`);
  }
}

function choicesOf(values: ParsedOptions['values']): Result<Choices, string> {
  const { json = false, system = null, year, unit = null, scope = null, mapping = null } = values;
  if (year !== undefined && !/^(19|20)\d\d$/.test(year)) {
    return failure(`--year 要写四位年份（如 2020），现在是“${year}”。`);
  }
  if (scope !== null && scope !== 'unit' && scope !== 'department') {
    return failure(`--scope 要写 unit（本级）或 department（汇总），现在是“${scope}”。`);
  }
  return success({ json, system, year: year === undefined ? null : Number(year), unit, scope, mapping });
}

type ParsedOptions = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>>;

function parseOptions(args: readonly string[]): Result<ParsedOptions, string> {
  try {
    return success(parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true }));
  } catch (error) {
    const named = /'(-[^'\s]*)/.exec(String(error));
    return failure(`参数${named?.[1] === undefined ? '' : ` ${named[1]} `}不对：选项不存在，或少了它的值。`);
  }
}

function scoreCommand(
  files: readonly string[],
  { out = '.', outline, template }: ParsedOptions['values'],
  choices: Choices,
): Result<Command, string> {
  if (files.length === 0) return failure('score 后面要写至少一个工作簿文件。');
  const known = outlineViews();
  if (outline !== undefined && !known.some(({ id }) => id === outline)) {
    const listed = known.map(({ id, name }) => `${id}（${name}）`).join('、');
    return failure(`--outline 没有“${outline}”这个提纲，可用的是 ${listed}。`);
  }
  return success({
    kind: 'score',
    files,
    ...choices,
    out,
    outline: outline ?? null,
    template: template ?? null,
  });
}

function checkCommand(
  files: readonly string[],
  choices: Choices & { readonly out: string | null },
): Result<Command, string> {
  const [report, ...workbooks] = files;
  if (report === undefined || workbooks.length === 0) {
    return failure('check 后面先写报告（.docx），再写至少一个工作簿文件。');
  }
  return success({ kind: 'check', report, files: workbooks, ...choices });
}

function serveCommand(
  files: readonly string[],
  { port, sample = false, once = false }: ParsedOptions['values'],
): Result<Command, string> {
  if (files.length > 0) return failure('serve 后面不写文件：请在打开的网页里选择工作簿。');
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) <= MOST_PORT)) {
    return failure(`--port 要写 0 到 ${String(MOST_PORT)} 之间的整数，现在是“${port}”。`);
  }
  return success({ kind: 'serve', port: port === undefined ? null : Number(port), sample, once });
}
