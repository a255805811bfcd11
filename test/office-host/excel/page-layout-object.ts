import type { PageSetup } from '../model/page-setup';
import type { SheetModel } from '../model/sheet-model';
import { invalidArgument } from '../protocol/api-error';
import { ApiObject } from '../protocol/api-object';
import { oneOf } from '../protocol/given';
import { HeaderFooterGroupObject } from './header-footer-group-object';
import type { OpenWorkbook } from './open-workbook';
import { areaArgument } from './resolve-address';

const ORIENTATIONS = ['Portrait', 'Landscape'];
const PAPERS = ['Letter', 'Legal', 'A3', 'A4', 'A5', 'B4', 'B5'];
const POINTS_PER_UNIT: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** `worksheet.pageLayout`; margins in points. */
export class PageLayoutObject extends ApiObject {
  readonly $name = 'PageLayout';
  readonly #open: OpenWorkbook;
  readonly #sheet: SheetModel;

  constructor(open: OpenWorkbook, sheet: SheetModel) {
    super();
    this.#open = open;
    this.#sheet = sheet;
  }

  get headersFooters(): HeaderFooterGroupObject {
    return new HeaderFooterGroupObject(this.#sheet);
  }

  get orientation(): string {
    return this.#sheet.page.orientation;
  }

  set orientation(orientation: string) {
    this.#change({ orientation: oneOf(ORIENTATIONS, orientation) });
  }

  get paperSize(): string {
    return this.#sheet.page.paperSize;
  }

  set paperSize(paperSize: string) {
    this.#change({ paperSize: oneOf(PAPERS, paperSize) });
  }

  get zoom(): PageSetup['zoom'] {
    return this.#sheet.page.zoom;
  }

  set zoom(zoom: PageSetup['zoom']) {
    if (zoom.scale !== undefined && (zoom.scale < 10 || zoom.scale > 400))
      throw invalidArgument(`Scale ${zoom.scale}`);
    this.#change({ zoom });
  }

  get centerHorizontally(): boolean {
    return this.#sheet.page.centerHorizontally;
  }

  set centerHorizontally(centerHorizontally: boolean) {
    this.#change({ centerHorizontally });
  }

  get centerVertically(): boolean {
    return this.#sheet.page.centerVertically;
  }

  set centerVertically(centerVertically: boolean) {
    this.#change({ centerVertically });
  }

  get printGridlines(): boolean {
    return this.#sheet.page.printGridlines;
  }

  set printGridlines(printGridlines: boolean) {
    this.#change({ printGridlines });
  }

  get printHeadings(): boolean {
    return this.#sheet.page.printHeadings;
  }

  set printHeadings(printHeadings: boolean) {
    this.#change({ printHeadings });
  }

  get blackAndWhite(): boolean {
    return this.#sheet.page.blackAndWhite;
  }

  set blackAndWhite(blackAndWhite: boolean) {
    this.#change({ blackAndWhite });
  }

  get draftMode(): boolean {
    return this.#sheet.page.draftMode;
  }

  set draftMode(draftMode: boolean) {
    this.#change({ draftMode });
  }

  get topMargin(): number {
    return this.#sheet.page.margins.top;
  }

  set topMargin(top: number) {
    this.#changeMargins({ top });
  }

  get bottomMargin(): number {
    return this.#sheet.page.margins.bottom;
  }

  set bottomMargin(bottom: number) {
    this.#changeMargins({ bottom });
  }

  get leftMargin(): number {
    return this.#sheet.page.margins.left;
  }

  set leftMargin(left: number) {
    this.#changeMargins({ left });
  }

  get rightMargin(): number {
    return this.#sheet.page.margins.right;
  }

  set rightMargin(right: number) {
    this.#changeMargins({ right });
  }

  get headerMargin(): number {
    return this.#sheet.page.margins.header;
  }

  set headerMargin(header: number) {
    this.#changeMargins({ header });
  }

  get footerMargin(): number {
    return this.#sheet.page.margins.footer;
  }

  set footerMargin(footer: number) {
    this.#changeMargins({ footer });
  }

  getPrintAreaOrNullObject(): ApiObject | null {
    const { printArea } = this.#sheet.page;
    return printArea.length === 0 ? null : this.#open.make.areas(this.#sheet, printArea);
  }

  getPrintTitleRowsOrNullObject(): ApiObject | null {
    const { titleRows } = this.#sheet.page;
    return titleRows === null ? null : this.#open.make.range(this.#sheet, titleRows);
  }

  setPrintArea(area: unknown): void {
    this.#change({ printArea: [areaArgument(this.#open.model, this.#sheet, area)] });
  }

  setPrintTitleRows(rows: unknown): void {
    this.#change({ titleRows: areaArgument(this.#open.model, this.#sheet, rows) });
  }

  setPrintTitleColumns(columns: unknown): void {
    this.#change({ titleColumns: areaArgument(this.#open.model, this.#sheet, columns) });
  }

  setPrintMargins(unit: string, margins: Readonly<Record<string, number>>): void {
    const points = POINTS_PER_UNIT[unit];
    if (points === undefined) throw invalidArgument(unit);
    this.#changeMargins(
      Object.fromEntries(Object.entries(margins).map(([side, length]) => [side, length * points])),
    );
  }

  #change(change: Partial<PageSetup>): void {
    this.#open.requireUnprotected(this.#sheet);
    this.#sheet.page = { ...this.#sheet.page, ...change };
    this.#open.model.isDirty = true;
  }

  #changeMargins(change: Partial<PageSetup['margins']>): void {
    this.#change({ margins: { ...this.#sheet.page.margins, ...change } });
  }
}
