import { factsOf } from '../../domain/expression';
import type { FactId } from '../../domain/fact/catalogue';
import { parseExpression } from '../../domain/parse-expression';
import type { FigureSubject } from '../../domain/report/model';
import type { Assessment } from '../assessment';
import { factsBehind } from './evidence-card';
import { sourcePlace } from './fact-view';
import { ownSpots } from './own-spots';
import { holdsSheet, placeView } from './place-view';
import { questionRows, questionView } from './question-view';
import type { PlaceView } from './views';

/** The cells a figure of the report comes from, the one to go to first in front; none for a figure without a cell. */
export function figurePlaces(assessment: Assessment, subject: FigureSubject): readonly PlaceView[] {
  switch (subject.kind) {
    case 'fact':
      return factPlaces(assessment, [subject.fact]);
    case 'rate':
      return linePlaces(assessment, subject.indicator, 'rate');
    case 'score':
    case 'deduction':
      return linePlaces(assessment, subject.indicator, 'score');
    case 'total':
    case 'grade':
      return ownPlaces(assessment, [subject.kind]);
    case 'pendingWeight':
      return ownPlaces(assessment, pendingKeys(assessment));
    case 'listed': {
      const line = assessment.scanned.particulars[subject.list][subject.index];
      return line === undefined ? [] : [placeView(assessment, line.source)];
    }
    case 'expression': {
      const parsed = parseExpression(subject.expression);
      return parsed.ok ? factPlaces(assessment, factsOf(parsed.value)) : [];
    }
  }
}

function factPlaces(assessment: Assessment, facts: readonly FactId[]): readonly PlaceView[] {
  const places = factsBehind(assessment, facts).flatMap((fact) => {
    const settled = assessment.scanned.facts.get(fact);
    return settled === undefined || settled.reading === null ? [] : (sourcePlace(assessment, settled) ?? []);
  });
  return distinct(places);
}

/** The figures and answers a line rests on, and its own cell; in front what is sure to be there already. */
function linePlaces(
  assessment: Assessment,
  indicatorId: string,
  kind: 'rate' | 'score',
): readonly PlaceView[] {
  const { results } = assessment.scored.evaluation;
  const result = results.find(({ indicator }) => indicator.id === indicatorId);
  if (result === undefined) return [];
  const answers = questionRows(assessment, result.indicator).flatMap(
    (row) => questionView(assessment, row).place ?? [],
  );
  const sources = [...factPlaces(assessment, result.facts), ...answers];
  const own = ownPlaces(assessment, [`${kind}:${indicatorId}`]);
  const isWritten = own.some(({ range }) => range !== null && holdsSheet(assessment, range));
  return distinct(isWritten ? [...own, ...sources] : [...sources, ...own]);
}

function ownPlaces(assessment: Assessment, keys: readonly string[]): readonly PlaceView[] {
  const spots = ownSpots(assessment).filter(({ key }) => keys.includes(key));
  return spots.map(({ cell }) => placeView(assessment, cell));
}

function pendingKeys({ scored }: Assessment): readonly string[] {
  const pending = scored.evaluation.results.filter(({ status }) => status === 'pending');
  return pending.map(({ indicator }) => `score:${indicator.id}`);
}

function distinct(places: readonly PlaceView[]): readonly PlaceView[] {
  return [...new Map(places.map((place) => [place.text, place])).values()];
}
