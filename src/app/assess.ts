import { failure, success, type Result } from '../domain/result';
import { dataLayout } from '../workbook/plan/data/data-layout';
import { answersByHand } from './answers/answers-by-hand';
import type { Answers } from './answers/answers';
import { factsByHand } from './answers/facts-by-hand';
import { dataCellAt } from './answers/own-cells';
import { settleReadings } from './answers/settle-readings';
import { settleTables } from './answers/settle-tables';
import type { Assessment, AssessmentRequest } from './assessment';
import { irrelevanceOf, type Irrelevance } from './irrelevance';
import type { Progress } from './ports';
import { recognize, scanTables, type Recognition, type Scan } from './scan';
import { score, type Scored } from './score';

/** From workbooks and answers to scores. The same request gives the same assessment. */
export function assess(request: AssessmentRequest, progress: Progress): Result<Assessment, Irrelevance> {
  const recognition = recognize(request.workbooks, progress);
  progress('score', 0, request.system.title);
  const assessment = assessRecognized(request, recognition);
  const irrelevance = irrelevanceOf(assessment.scanned, request.wanted);
  return irrelevance === null ? success(assessment) : failure(irrelevance);
}

/** The same workbooks under other answers; what was recognised stays. */
export function reassess(assessment: Assessment, answers: Answers): Assessment {
  return assessRecognized({ ...assessment, answers }, assessment.recognition);
}

function assessRecognized(request: AssessmentRequest, recognition: Recognition): Assessment {
  const { workbooks, target, wanted, system, answers } = request;
  const scanned = scanAnswered(request, recognition);
  return { workbooks, target, wanted, system, answers, recognition, ...scoreAnswered(request, scanned) };
}

function scanAnswered(request: AssessmentRequest, recognition: Recognition): Scan {
  const { workbooks, wanted, system, answers } = request;
  const settled = settleTables(recognition, answers.tables);
  return scanTables({ ...recognition, ...settled }, wanted, {
    byHand: (base, readings) => factsByHand(base, answers, readings, system, dataCellAt(request)),
    readings: (readings) => settleReadings(readings, answers.facts, workbooks),
  });
}

/** The questions are known once the lines are scored; the answers of the pane then score them again. */
function scoreAnswered(
  request: AssessmentRequest,
  scanned: Scan,
): { readonly scanned: Scan; readonly scored: Scored } {
  const { system, answers } = request;
  const asked = score(scanned, system);
  const { questions, overrides, withdrawn } = answers;
  if (questions.length + overrides.length + withdrawn.length === 0) return { scanned, scored: asked };
  const layout = dataLayout(asked.evaluation);
  const handFilled = answersByHand(scanned.handFilled, answers, layout, system, dataCellAt(request));
  const answered = { ...scanned, handFilled };
  return { scanned: answered, scored: score(answered, system) };
}
