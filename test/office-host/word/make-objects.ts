import { heldSpan } from '../document/document-model';
import { BodyObject } from './body-object';
import { ContentControlCollection } from './content-control-collection';
import { ContentControlObject } from './content-control-object';
import { FontObject } from './font-object';
import { ItemCollection } from './item-collection';
import type { ObjectMaker } from './object-maker';
import type { OpenDocument } from './open-document';
import { ParagraphCollection } from './paragraph-collection';
import { ParagraphObject } from './paragraph-object';
import { RangeObject } from './range-object';
import { SectionObject } from './section-object';
import { TableCellObject } from './table-cell-object';
import { TableObject } from './table-object';

/** The objects over one document. */
export function objectMaker(open: OpenDocument): ObjectMaker {
  const make: ObjectMaker = {
    range: (span) => new RangeObject(open, make, heldSpan(open.model, span)),
    ranges: (spans) =>
      new ItemCollection(
        'RangeCollection',
        spans.map((span) => make.range(span)),
      ),
    paragraph: (paragraph) => new ParagraphObject(open, make, paragraph),
    paragraphs: (paragraphs) =>
      new ParagraphCollection(paragraphs.map((paragraph) => new ParagraphObject(open, make, paragraph))),
    control: (control) => new ContentControlObject(open, make, control),
    controls: (controls) =>
      new ContentControlCollection(controls.map((control) => new ContentControlObject(open, make, control))),
    table: (table) => new TableObject(open, make, table),
    tables: (tables) =>
      new ItemCollection(
        'TableCollection',
        tables.map((table) => make.table(table)),
      ),
    cell: (cell) => new TableCellObject(open, make, cell),
    sections: (count) =>
      new ItemCollection(
        'SectionCollection',
        Array.from({ length: count }, () => new SectionObject(make.body(open.model.body))),
      ),
    body: (element) => new BodyObject(open, make, element),
    font: (span) => new FontObject(open, span),
  };
  return make;
}
