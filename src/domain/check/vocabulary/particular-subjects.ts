import { findFigures } from '../figures/find-figures';
import type { Aspect } from './report-labels';
import type { Subject, Target } from './subject';
import type { TextFigure } from '../figures/text-figure';
import type { CellRange } from '../../cell-address';
import type { FactKind } from '../../fact/catalogue';
import type { KeyWorkItem, Particulars, ProjectLine } from '../../fact/particulars';
import type { Decimal } from '../../money/decimal';

const LONGEST_NAME = 40;

/** The lines of the particulars by their names: staff kinds, projects, adjustments, key work. */
export function particularSubjects(particulars: Particulars): readonly Subject[] {
  const { staffKinds, projects, adjustments, keyWork } = particulars;
  const lines = [
    ...staffKinds.map(({ name, onDuty, authorized, source }) =>
      named(name, [
        ...targetOf(name, 'actual', 'person', onDuty, source),
        ...targetOf(name, 'budget', 'person', authorized, source),
      ]),
    ),
    ...projects.map((project) => named(project.name, projectTargets(project))),
    ...adjustments.map(({ matter, amount, source }) =>
      named(matter, targetOf(matter, 'actual', 'money', amount, source)),
    ),
    ...keyWork.flatMap(keyWorkSubjects),
  ];
  return sharingNames(lines.filter(({ phrases, targets }) => phrases.every(isName) && targets.length > 0));
}

/** What was added for a project or a matter, as a table has it: in the row of its name, in the column 年中追加. */
export function additionSubjects(
  { projects, adjustments }: Particulars,
  additionWords: readonly string[],
): readonly Subject[] {
  const added = [
    ...projects.map(({ name, adjustment, source }) => ({ name, amount: adjustment, source })),
    ...adjustments.map(({ matter, amount, source }) => ({ name: matter, amount, source })),
  ];
  return added.flatMap(({ name, amount, source }) => {
    const phrases = additionWords.map((word) => name.trim() + word);
    const targets = targetOf(name, 'actual', 'money', amount, source);
    return isName(name) && targets.length > 0 ? [{ phrases, targets }] : [];
  });
}

/** One name may stand in two lists, a project and what was added for it: its figure may be either's. */
function sharingNames(subjects: readonly Subject[]): readonly Subject[] {
  const byPhrase = new Map<string, readonly Target[]>();
  for (const { phrases, targets } of subjects) {
    for (const phrase of new Set(phrases))
      byPhrase.set(phrase, [...(byPhrase.get(phrase) ?? []), ...targets]);
  }
  return Array.from(byPhrase, ([phrase, targets]) => ({ phrases: [phrase], targets }));
}

/** Every quantity inside the texts that the unit wrote itself. */
export function quotedTargets(particulars: Particulars): readonly Target[] {
  return statedTexts(particulars).flatMap(({ text, source }) =>
    findFigures(text).flatMap((figure) => quotedTarget(figure, source)),
  );
}

function statedTexts({ duties, offices, keyWork, projects, adjustments, judgements }: Particulars) {
  const stated = (source: CellRange, ...texts: readonly (string | null)[]) =>
    texts.flatMap((text) => (text === null ? [] : [{ text, source }]));
  return [
    ...[duties, offices].flatMap((each) => (each === null ? [] : [each])),
    ...keyWork.flatMap((each) => stated(each.source, each.measures, each.completion, each.effect)),
    ...projects.flatMap((each) => stated(each.source, each.note)),
    ...adjustments.flatMap((each) => stated(each.source, each.matter, each.note)),
    ...judgements.flatMap((each) => stated(each.source, each.point, each.evidence, each.note)),
  ];
}

const STATED_KINDS: Partial<Readonly<Record<TextFigure['kind'], FactKind>>> = {
  money: 'money',
  percent: 'ratio',
  count: 'count',
  points: 'points',
  area: 'area',
};

function quotedTarget(figure: TextFigure, source: CellRange): readonly Target[] {
  const kind = STATED_KINDS[figure.kind];
  return kind === undefined
    ? []
    : targetOf(figure.text, 'actual', kind, figure.value, source, figure.measureWord || undefined);
}

function projectTargets({ name, actual, initialBudget, adjustment, source }: ProjectLine): readonly Target[] {
  const adjusted = initialBudget === null || adjustment === null ? null : initialBudget.plus(adjustment);
  return [
    ...targetOf(name, 'actual', 'money', actual, source),
    ...targetOf(name, 'budget', 'money', initialBudget, source),
    ...targetOf(name, 'adjusted', 'money', adjusted, source),
  ];
}

function targetOf(
  label: string,
  aspect: Aspect,
  kind: FactKind,
  value: Decimal | null,
  source: CellRange,
  measureWord?: string,
): readonly Target[] {
  if (value === null) return [];
  const measureWords = measureWord === undefined ? [] : [measureWord];
  return [{ basis: { kind: 'particular', label, source }, aspect, kind, value, measureWords }];
}

/** What was counted goes by the field of work, and by the words the unit counts it with: 整治村庄, 开展隐患排查. */
function keyWorkSubjects({ field, completion, quantity, source }: KeyWorkItem): readonly Subject[] {
  const names = [field, ...(completion === null ? [] : [completion.replace(/\d+\D{0,4}$/, '')])];
  return names.map((name) =>
    named(name, targetOf(field, 'actual', 'count', quantity?.value ?? null, source, quantity?.measureWord)),
  );
}

function named(name: string, targets: readonly Target[]): Subject {
  const whole = name.trim();
  const withoutRemark = whole.replace(/（[^（）]{0,20}）$/, '');
  return { phrases: [whole, withoutRemark], targets };
}

function isName(phrase: string): boolean {
  return phrase.length >= 2 && phrase.length <= LONGEST_NAME;
}
