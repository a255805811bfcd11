import { ApiObject } from '../protocol/api-object';
import type { OpenWorkbook } from './open-workbook';

/** `context.application`. */
export class ApplicationObject extends ApiObject {
  readonly $name = 'Application';
  readonly #open: OpenWorkbook;

  constructor(open: OpenWorkbook) {
    super();
    this.#open = open;
  }

  get calculationMode(): string {
    return 'Automatic';
  }

  get calculationState(): string {
    return 'Done';
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
