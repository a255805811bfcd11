import type { IndicatorSystem } from '../../domain/indicator/system';
import type {
  StructureFault,
  TemplateMark,
  TemplateMarks,
  TemplateNotice,
} from '../../domain/template/template';
import { findName, nameBook, writtenName, type NameBook } from './find-name';
import { nameKey, nearestName } from './name-key';
import { TEMPLATE_LISTS } from './template-lists';
import { COMPULSORY_NAMES, templateNames } from './template-names';

/** What is wrong with a template; `nearest` is what was most likely meant. */
export type TemplateFault =
  | StructureFault
  | {
      readonly code: 'unknownName' | 'unknownList';
      readonly name: string;
      readonly place: string;
      readonly nearest: string | null;
    }
  | {
      readonly code: 'unknownFormat';
      readonly name: string;
      readonly place: string;
      readonly formats: readonly string[];
    };

/** A template before it is filled: a fault prevents it, a compulsory name that is missing does not. */
export type TemplateCheck = {
  readonly placeholders: number;
  readonly faults: readonly TemplateFault[];
  /** Compulsory names that no placeholder names: the office may have written them by hand. */
  readonly missing: readonly string[];
  /** What is to be known before it is filled. */
  readonly notices: readonly TemplateNotice[];
};

/** Checks the names of a template against those that this system's evaluation knows. */
export function checkTemplate(
  { marks, lists, faults, notices }: TemplateMarks,
  system: IndicatorSystem,
): TemplateCheck {
  const book = nameBook(templateNames(system));
  const named = new Set(marks.map(({ name }) => nameKey(writtenName(name).name)));
  const wrongNames = marks.flatMap((mark): readonly TemplateFault[] => markFaults(mark, book));
  return {
    placeholders: marks.filter(({ filling }) => filling !== 'copy').length,
    faults: [...faults, ...lists.flatMap(listFaults), ...wrongNames],
    missing: COMPULSORY_NAMES.filter((name) => !named.has(nameKey(name))),
    notices,
  };
}

const LIST_NAMES = TEMPLATE_LISTS.map(({ name }) => name);

function listFaults({ name, place }: TemplateMarks['lists'][number]): readonly TemplateFault[] {
  return LIST_NAMES.includes(name)
    ? []
    : [{ code: 'unknownList', name, place, nearest: nearestName(name, LIST_NAMES) }];
}

function markFaults({ name, list, place }: TemplateMark, book: NameBook): readonly TemplateFault[] {
  const columns = TEMPLATE_LISTS.find((each) => each.name === list)?.columns ?? [];
  if (columns.includes(nameKey(name))) return [];
  const found = findName(name, book);
  switch (found.kind) {
    case 'known':
      return [];
    case 'unknownFormat':
      return [{ code: found.kind, name, place, formats: found.formats }];
    case 'unknownName': {
      const known = [...columns, ...[...book.values()].map((each) => each.name)];
      return [{ code: found.kind, name, place, nearest: nearestName(writtenName(name).name, known) }];
    }
  }
}
