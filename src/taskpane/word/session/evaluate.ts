import type { Assessment, AssessmentRequest } from '../../../app/assessment';
import type { LinkedSource, ReportLink } from '../../../app/report-link/report-link';
import type { Wanted } from '../../../app/scan';
import { overviewOf } from '../../session/overview-of';
import { plainNotice } from '../../session/notice-of';
import { withWanted } from './keep-link';
import { openDoubtTexts } from './open-doubt-texts';
import { checkTemplateAgain } from './template-actions';
import type { WordEvent } from './word-event';
import { nothingToAssess, otherYearsStated } from './word-messages';
import { told } from './word-notice';
import type { Evaluated, Material } from './word-session';
import type { WordEngine, WordTask, WordWorkshop } from './word-workshop';

/** Whatever the tables state. */
const NOTHING_WANTED: Wanted = { year: null, unitName: null };

type Asked = { readonly request: AssessmentRequest; readonly sources: readonly LinkedSource[] };

/** Assesses what is open now; nothing is left of an earlier evaluation where that fails. */
export async function evaluate(workshop: WordWorkshop, task: WordTask): Promise<readonly WordEvent[]> {
  const engine = await workshop.engine();
  const { material, link } = workshop.store.session();
  const asked = askedOf(engine, material, link);
  const [front] = asked.request.workbooks;
  if (front === undefined) return [{ kind: 'evaluated', evaluated: null, stale: [] }];
  const { progress } = task.stage('assess', front.name);
  await nextPaint();
  const result = engine.assess(asked.request, (_, done, subject) => {
    progress(done, subject);
  });
  if (!result.ok) {
    const years = result.problem.code === 'otherYears' ? result.problem.years : null;
    if (years !== null && material.kind === 'workbooks') return asStated(workshop, task, years);
    const notice = plainNotice('warning', nothingToAssess(years));
    return [{ kind: 'evaluated', evaluated: null, stale: [] }, told(notice)];
  }
  const evaluated = evaluatedOf(engine, result.value, asked.sources);
  const stale = link === null ? [] : engine.staleSources(link, asked.sources);
  const template = await checkTemplateAgain(workshop, engine, result.value);
  return [{ kind: 'evaluated', evaluated, stale }, ...template];
}

/** The year that was chosen for other workbooks is none of these: what they state counts again. */
async function asStated(
  workshop: WordWorkshop,
  task: WordTask,
  years: readonly number[],
): Promise<readonly WordEvent[]> {
  task.tell(...withWanted(workshop.store, NOTHING_WANTED));
  return [...(await evaluate(workshop, task)), told(plainNotice('warning', otherYearsStated(years)))];
}

/** A packet carries the year, unit, answers and system of the pane that made it; workbooks are asked for what was chosen, else for what they state. */
function askedOf(engine: WordEngine, material: Material, link: ReportLink | null): Asked {
  if (material.kind === 'packet') return material.packet;
  const system =
    engine.builtInSystem(link?.systemId ?? engine.DEFAULT_SYSTEM) ??
    engine.builtInSystem(engine.DEFAULT_SYSTEM);
  if (system === null) throw new Error(`The default system ${engine.DEFAULT_SYSTEM} is not built in.`);
  return {
    request: {
      workbooks: material.opened.map(({ snapshot }) => snapshot),
      target: 'sameWorkbook',
      wanted: link?.wanted ?? NOTHING_WANTED,
      system,
      answers: engine.NO_ANSWERS,
    },
    sources: material.opened.map(({ snapshot, savedAt }) => engine.sourceOf(snapshot, savedAt)),
  };
}

function evaluatedOf(
  engine: WordEngine,
  assessment: Assessment,
  sources: readonly LinkedSource[],
): Evaluated {
  const doubts = openDoubtTexts(engine.recognitionView(assessment));
  return { assessment, overview: overviewOf(engine, assessment), doubts, sources };
}

/** Lets the pane show the stage before the engine takes the thread. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
