import type { Area } from '../../../src/domain/cell-address';
import { intersection } from '../model/area';
import type { SheetModel } from '../model/sheet-model';
import { NO_VALIDATION, validationType, type Validation } from '../model/validation';
import { invalidArgument } from '../protocol/api-error';
import { ApiObject } from '../protocol/api-object';
import type { OpenWorkbook } from './open-workbook';

const RULES = ['list', 'wholeNumber', 'decimal', 'textLength', 'date', 'time', 'custom'];
/** Of the choices of a list, written out. */
const MOST_LIST_CHARACTERS = 255;
const MOST_TITLE = 32;
const MOST_MESSAGE = 255;

/** `range.dataValidation`. */
export class DataValidationObject extends ApiObject {
  readonly $name = 'DataValidation';
  readonly #open: OpenWorkbook;
  readonly #sheet: SheetModel;
  readonly #areas: readonly Area[];

  constructor(open: OpenWorkbook, sheet: SheetModel, areas: readonly Area[]) {
    super();
    this.#open = open;
    this.#sheet = sheet;
    this.#areas = areas;
  }

  get type(): string {
    return validationType(this.#current());
  }

  get rule(): Validation['rule'] {
    return this.#current().rule;
  }

  set rule(rule: Validation['rule']) {
    requireRule(rule);
    this.#change({ rule });
  }

  get ignoreBlanks(): boolean {
    return this.#current().ignoreBlanks;
  }

  set ignoreBlanks(ignoreBlanks: boolean) {
    this.#change({ ignoreBlanks });
  }

  get prompt(): Validation['prompt'] {
    return this.#current().prompt;
  }

  set prompt(prompt: Validation['prompt']) {
    requireMessage(prompt);
    this.#change({ prompt });
  }

  get errorAlert(): Validation['errorAlert'] {
    return this.#current().errorAlert;
  }

  set errorAlert(errorAlert: Validation['errorAlert']) {
    requireMessage(errorAlert);
    this.#change({ errorAlert });
  }

  clear(): void {
    this.#open.requireUnprotected(this.#sheet);
    this.#remove();
  }

  #current(): Validation {
    const [first] = this.#areas;
    const found = this.#sheet.validations.find(
      ({ area }) => first !== undefined && intersection(area, first) !== null,
    );
    return found?.validation ?? NO_VALIDATION;
  }

  #change(change: Partial<Validation>): void {
    this.#open.requireUnprotected(this.#sheet);
    const validation = { ...this.#current(), ...change };
    this.#remove();
    this.#sheet.validations = [
      ...this.#sheet.validations,
      ...this.#areas.map((area) => ({ area, validation })),
    ];
    this.#open.model.isDirty = true;
  }

  #remove(): void {
    this.#sheet.validations = this.#sheet.validations.filter(
      ({ area }) => !this.#areas.some((own) => intersection(area, own) !== null),
    );
  }
}

function requireRule(rule: Validation['rule']): void {
  const [kind, ...more] = Object.keys(rule);
  if (kind === undefined || more.length > 0 || !RULES.includes(kind))
    throw invalidArgument(`Rule ${String(kind)}`);
  const list = rule.list;
  if (typeof list !== 'object' || list === null || !('source' in list)) return;
  if (
    typeof list.source === 'string' &&
    !list.source.startsWith('=') &&
    list.source.length > MOST_LIST_CHARACTERS
  ) {
    throw invalidArgument(`A list takes ${MOST_LIST_CHARACTERS} characters.`);
  }
}

function requireMessage({ title, message }: Readonly<Record<string, unknown>>): void {
  if (typeof title === 'string' && title.length > MOST_TITLE)
    throw invalidArgument(`A title takes ${MOST_TITLE} characters.`);
  if (typeof message === 'string' && message.length > MOST_MESSAGE) {
    throw invalidArgument(`A message takes ${MOST_MESSAGE} characters.`);
  }
}
