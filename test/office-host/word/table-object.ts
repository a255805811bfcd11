import { deleteTable } from '../document/delete-table';
import { paragraphsIn } from '../document/document-model';
import { textOf } from '../document/paragraph-text';
import { spanOf } from '../document/span-places';
import { around, elementsOf, type XmlElement } from '../document/xml-node';
import { itemNotFound } from '../protocol/api-error';
import type { ApiObject } from '../protocol/api-object';
import type { ObjectMaker } from './object-maker';
import type { OpenDocument } from './open-document';
import { WordObject } from './word-object';

/** A table, to be read or taken away. */
export class TableObject extends WordObject {
  readonly $name = 'Table';
  readonly #open: OpenDocument;
  readonly #make: ObjectMaker;
  readonly #table: XmlElement;

  constructor(open: OpenDocument, make: ObjectMaker, table: XmlElement) {
    super();
    this.#open = open;
    this.#make = make;
    this.#table = table;
  }

  get rowCount(): number {
    return this.#rows.length;
  }

  get nestingLevel(): number {
    let level = 1;
    for (let place = around(this.#table, 'w:tbl'); place !== null; place = around(place, 'w:tbl')) level++;
    return level;
  }

  get values(): readonly (readonly string[])[] {
    return this.#rows.map((row) => cellsOf(row).map(cellText));
  }

  getCell(row: number, column: number): ApiObject {
    const found = this.#rows[row];
    const cell = found === undefined ? undefined : cellsOf(found)[column];
    if (cell === undefined) throw itemNotFound();
    return this.#make.cell(cell);
  }

  getRange(): ApiObject {
    return this.#make.range(spanOf(this.#table));
  }

  delete(): void {
    this.#open.requireWritable();
    if (around(this.#table, 'w:body') !== this.#open.model.body) throw itemNotFound();
    deleteTable(this.#open.model, this.#table);
  }

  select(): void {
    this.#open.select(spanOf(this.#table));
  }

  get #rows(): readonly XmlElement[] {
    return elementsOf(this.#table).filter(({ name }) => name === 'w:tr');
  }
}

/** The cells of a row. */
export function cellsOf(row: XmlElement): readonly XmlElement[] {
  return elementsOf(row).filter(({ name }) => name === 'w:tc');
}

/** The text of a cell. */
export function cellText(cell: XmlElement): string {
  return paragraphsIn(cell).map(textOf).join('\r');
}
