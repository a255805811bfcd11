import { ApiObject } from '../protocol/api-object';
import { oneOf } from '../protocol/given';
import type { OpenWorkbook } from './open-workbook';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'];

/** `context.application`. */
export class ApplicationObject extends ApiObject {
  readonly $name = 'Application';
  readonly #open: OpenWorkbook;

  constructor(open: OpenWorkbook) {
    super();
    this.#open = open;
  }

  get calculationMode(): string {
    return this.#open.model.calculationMode;
  }

  set calculationMode(mode: string) {
    this.#open.model.calculationMode = oneOf(MODES, mode);
  }

  calculate(): void {
    this.#open.calculator.refresh();
  }

  /** Formulas are calculated when somebody reads them, so there is nothing to hold back. */
  suspendApiCalculationUntilNextSync(): void {
    return;
  }

  /** There is no screen. */
  suspendScreenUpdatingUntilNextSync(): void {
    return;
  }
}
