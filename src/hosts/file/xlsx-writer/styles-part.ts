import { failure, success, type Result } from '../../../domain/result';
import type { Archive } from '../zip/archive';
import type { Codec } from '../zip/codec';
import { addStyles, plainStyles, type StylePositions } from './add-styles';
import type { Dialect } from './dialect';
import { partText, type PartProblem } from './part-text';
import type { WorkbookParts } from './workbook-parts';

/** The styles to write, and where each of ours stands among them. */
export type StylesPart = {
  readonly name: string;
  readonly xml: string;
  readonly positions: StylePositions;
  readonly isNew: boolean;
};

/** The workbook's styles part with our styles in it; a new part where the workbook has none. */
export function stylesPart(
  archive: Archive,
  { relations, workbook }: WorkbookParts,
  dialect: Dialect,
  codec: Codec,
): Result<StylesPart, PartProblem> {
  const folder = workbook.name.slice(0, workbook.name.lastIndexOf('/') + 1);
  const relation = relations.find(({ type }) => type === 'styles');
  const name = relation?.target ?? `${folder}styles.xml`;
  const text = relation === undefined ? success(null) : partText(archive, name, codec);
  if (!text.ok) return text;
  const styles = addStyles(text.value ?? plainStyles(dialect));
  return styles.ok
    ? success({ name, ...styles.value, isNew: relation === undefined })
    : failure({ code: styles.problem, detail: name });
}
