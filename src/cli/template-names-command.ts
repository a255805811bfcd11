import { TEMPLATE_LISTS } from '../app/template/template-lists';
import { templateNames, type TemplateName } from '../app/template/template-names';
import { ExitStatus } from './exit-status';
import { loadSystem } from './load-system';
import { failedOutcome, type Outcome } from './outcome';

/** `jixiao template-names`: what an office's own template may name, from the registry that fills it. */
export async function templateNamesCommand(system: string | null, json: boolean): Promise<Outcome> {
  const loaded = await loadSystem(system);
  if (!loaded.ok) return failedOutcome(loaded.problem, json);
  const names = templateNames(loaded.value);
  return { status: ExitStatus.done, output: json ? namesJson(names) : namesText(names), errors: [] };
}

function namesJson(names: readonly TemplateName[]): string {
  const listed = names.map(({ name, group, formats }) => ({
    name,
    group,
    formats: formats.map(({ written }) => written),
  }));
  const lists = TEMPLATE_LISTS.map(({ name, columns }) => ({ name, columns }));
  return `${JSON.stringify({ names: listed, lists }, null, 2)}\n`;
}

function namesText(names: readonly TemplateName[]): string {
  const groups = [...new Set(names.map(({ group }) => group))];
  const lines = groups.flatMap((group) => [
    group,
    ...names.filter((name) => name.group === group).map((name) => `  ${written(name)}`),
    '',
  ]);
  const lists = TEMPLATE_LISTS.map(
    ({ name, columns }) =>
      `  {{#${name}}} … {{/${name}}}  ${columns.map((column) => `{{${column}}}`).join(' ')}`,
  );
  return [...lines, '清单（表格里的行按清单重复）', ...lists, ''].join('\n');
}

function written({ name, formats: [usual, ...others] }: TemplateName): string {
  const more = others.map((format) => `{{${name}|${format.written}}}`);
  const unit = usual === undefined || usual.written === '原样' ? '' : `（${usual.written}）`;
  return [`{{${name}}}${unit}`, ...more].join('  ');
}
