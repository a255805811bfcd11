import { columnLetters } from '../../../src/domain/cell-address';
import { areaOf, columnsOf, rowsOf } from '../model/area';
import type { SheetModel } from '../model/sheet-model';
import type { NameModel } from '../model/workbook-model';
import { ApiError, invalidArgument, itemNotFound } from '../protocol/api-error';
import { ApiObject } from '../protocol/api-object';
import { CellsObject } from './cells-object';
import { NamedItemObject } from './named-item-object';
import type { OpenWorkbook } from './open-workbook';
import { sheetPrefix } from './range-address';

const ALLOWED = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const MOST_CHARACTERS = 255;

/** `workbook.names`, or the names valid on one sheet. */
export class NameCollection extends ApiObject {
  readonly $name = 'NamedItemCollection';
  readonly #open: OpenWorkbook;
  readonly #sheet: SheetModel | null;

  constructor(open: OpenWorkbook, sheet: SheetModel | null) {
    super();
    this.#open = open;
    this.#sheet = sheet;
  }

  override get $items(): readonly NamedItemObject[] {
    return this.#names().map((name) => new NamedItemObject(this.#open, name));
  }

  getCount(): number {
    return this.#names().length;
  }

  getItem(name: string): NamedItemObject {
    const item = this.getItemOrNullObject(name);
    if (item === null) throw itemNotFound();
    return item;
  }

  getItemOrNullObject(wanted: string): NamedItemObject | null {
    const found = this.#names().find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
    return found === undefined ? null : new NamedItemObject(this.#open, found);
  }

  add(name: string, reference: unknown, comment = ''): NamedItemObject {
    if (!ALLOWED.test(name) || name.length > MOST_CHARACTERS || areaOf(name) !== null)
      throw invalidArgument(name);
    if (this.getItemOrNullObject(name) !== null) {
      throw new ApiError(
        'ItemAlreadyExists',
        'A resource with the same name or identifier already exists.',
        409,
      );
    }
    const added: NameModel = {
      name,
      formula: formulaOf(reference),
      sheet: this.#sheet,
      comment,
      visible: true,
    };
    const { model } = this.#open;
    model.names = [...model.names, added];
    model.isDirty = true;
    return new NamedItemObject(this.#open, added);
  }

  #names(): readonly NameModel[] {
    return this.#open.model.names.filter(({ sheet }) => sheet === this.#sheet);
  }
}

function formulaOf(reference: unknown): string {
  if (typeof reference === 'string') return reference.startsWith('=') ? reference : `="${reference}"`;
  if (!(reference instanceof CellsObject)) throw invalidArgument('A name needs a range or a formula.');
  const { sheet, area } = reference.$cells;
  const first = `$${columnLetters(area.left)}$${area.top + 1}`;
  const last = `$${columnLetters(area.right)}$${area.bottom + 1}`;
  const cells = rowsOf(area) === 1 && columnsOf(area) === 1 ? first : `${first}:${last}`;
  return `=${sheetPrefix(sheet.name)}!${cells}`;
}
