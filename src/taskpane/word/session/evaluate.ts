import type { Assessment, AssessmentRequest } from '../../../app/assessment';
import type { LinkedSource } from '../../../app/report-link/report-link';
import { overviewOf } from '../../session/overview-of';
import { plainNotice } from '../../session/notice-of';
import { openDoubtTexts } from './open-doubt-texts';
import { checkTemplateAgain } from './template-actions';
import type { WordEvent } from './word-event';
import { nothingToAssess } from './word-messages';
import { told } from './word-notice';
import type { Evaluated, Material } from './word-session';
import type { WordEngine, WordTask, WordWorkshop } from './word-workshop';

type Asked = { readonly request: AssessmentRequest; readonly sources: readonly LinkedSource[] };

/** Assesses what is open now; nothing is left of an earlier evaluation where that fails. */
export async function evaluate(workshop: WordWorkshop, task: WordTask): Promise<readonly WordEvent[]> {
  const engine = await workshop.engine();
  const { material, link } = workshop.store.session();
  const asked = askedOf(engine, material, link?.systemId ?? engine.DEFAULT_SYSTEM);
  const [front] = asked.request.workbooks;
  if (front === undefined) return [{ kind: 'evaluated', evaluated: null, stale: [] }];
  const { progress } = task.stage('assess', front.name);
  await nextPaint();
  const result = engine.assess(asked.request, (_, done, subject) => {
    progress(done, subject);
  });
  if (!result.ok) {
    const years = result.problem.code === 'otherYears' ? result.problem.years : null;
    const notice = plainNotice('warning', nothingToAssess(years));
    return [{ kind: 'evaluated', evaluated: null, stale: [] }, told(notice)];
  }
  const evaluated = evaluatedOf(engine, result.value, asked.sources);
  const stale = link === null ? [] : engine.staleSources(link, asked.sources);
  const template = await checkTemplateAgain(workshop, engine, result.value);
  return [{ kind: 'evaluated', evaluated, stale }, ...template];
}

/** A packet carries the year, unit, answers and system of the pane that made it; workbooks take what they state. */
function askedOf(engine: WordEngine, material: Material, systemId: string): Asked {
  if (material.kind === 'packet') return material.packet;
  const system = engine.builtInSystem(systemId) ?? engine.builtInSystem(engine.DEFAULT_SYSTEM);
  if (system === null) throw new Error(`The default system ${engine.DEFAULT_SYSTEM} is not built in.`);
  return {
    request: {
      workbooks: material.opened.map(({ snapshot }) => snapshot),
      target: 'sameWorkbook',
      wanted: { year: null, unitName: null },
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
