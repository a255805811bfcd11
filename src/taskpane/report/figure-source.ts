import type { Assessment } from '../../app/assessment';
import { figurePlaces } from '../../app/views/figure-places';
import { holdsSheet } from '../../app/views/place-view';
import type { PlaceView } from '../../app/views/views';
import type { Figure } from '../../domain/report/model';

/** A figure with the cells it comes from, the one to go to first in front. */
export type FigureSource = {
  readonly figure: Figure;
  /** Places in sheets that are not there yet lead nowhere. */
  readonly places: readonly PlaceView[];
  /** Some of the places are in sheets that writing will make. */
  readonly awaitsWriting: boolean;
};

/** Where a figure of the report comes from, as far as one can go there now. */
export function figureSource(assessment: Assessment, figure: Figure): FigureSource {
  const found = figurePlaces(assessment, figure.subject);
  const places = found.map((place) => {
    const missing = place.range !== null && !holdsSheet(assessment, place.range);
    return missing ? { ...place, range: null } : place;
  });
  return { figure, places, awaitsWriting: places.some((place, index) => place !== found[index]) };
}
