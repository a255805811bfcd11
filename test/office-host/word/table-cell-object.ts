import { around, elementsOf, type XmlElement } from '../document/xml-node';
import { itemNotFound } from '../protocol/api-error';
import type { ApiObject } from '../protocol/api-object';
import type { ObjectMaker } from './object-maker';
import type { OpenDocument } from './open-document';
import { cellsOf, cellText } from './table-object';
import { WordObject } from './word-object';

/** A cell of a table, to be read. */
export class TableCellObject extends WordObject {
  readonly $name = 'TableCell';
  readonly #open: OpenDocument;
  readonly #make: ObjectMaker;
  readonly #cell: XmlElement;

  constructor(open: OpenDocument, make: ObjectMaker, cell: XmlElement) {
    super();
    this.#open = open;
    this.#make = make;
    this.#cell = cell;
  }

  get body(): ApiObject {
    return this.#make.body(this.#cell);
  }

  get parentTable(): ApiObject {
    return this.#make.table(this.#around('w:tbl'));
  }

  get rowIndex(): number {
    const rows = elementsOf(this.#around('w:tbl')).filter(({ name }) => name === 'w:tr');
    return rows.indexOf(this.#around('w:tr'));
  }

  get cellIndex(): number {
    return cellsOf(this.#around('w:tr')).indexOf(this.#cell);
  }

  get value(): string {
    return cellText(this.#cell);
  }

  #around(name: string): XmlElement {
    const found = around(this.#cell, name);
    if (found === null || around(this.#cell, 'w:body') !== this.#open.model.body) throw itemNotFound();
    return found;
  }
}
