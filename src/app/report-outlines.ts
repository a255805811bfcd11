import { DEFAULT_OUTLINE, OUTLINES } from '../catalog/outlines/outlines';
import { outlineSettings } from '../domain/report/arrange';
import type { Outline } from '../domain/report/outline';
import { outlineView, type OutlineView } from '../domain/report/outline-view';
import type { ReportSettings } from '../domain/report/report-settings';

/** The outlines to choose from, the default first. */
export function outlineViews(): readonly OutlineView[] {
  return OUTLINES.map(outlineView);
}

/** Everything as the outline has it; those of the default outline for an id that is not known. */
export function defaultSettings(outlineId: string = DEFAULT_OUTLINE.id): ReportSettings {
  return outlineSettings(outlineNamed(outlineId));
}

/** The outline of this id; the default one for an id that is not known. */
export function outlineNamed(id: string): Outline {
  return OUTLINES.find((outline) => outline.id === id) ?? DEFAULT_OUTLINE;
}
