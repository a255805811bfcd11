import type { PageEdge } from '../model/page-setup';
import type { SheetModel } from '../model/sheet-model';
import { ApiObject } from '../protocol/api-object';

/** What is printed at the head and the foot of each page, with Excel's codes such as &P. */
export class HeaderFooterObject extends ApiObject {
  readonly $name = 'HeaderFooter';
  readonly #sheet: SheetModel;

  constructor(sheet: SheetModel) {
    super();
    this.#sheet = sheet;
  }

  get leftHeader(): string {
    return this.#text('leftHeader');
  }

  set leftHeader(text: string) {
    this.#set('leftHeader', text);
  }

  get centerHeader(): string {
    return this.#text('centerHeader');
  }

  set centerHeader(text: string) {
    this.#set('centerHeader', text);
  }

  get rightHeader(): string {
    return this.#text('rightHeader');
  }

  set rightHeader(text: string) {
    this.#set('rightHeader', text);
  }

  get leftFooter(): string {
    return this.#text('leftFooter');
  }

  set leftFooter(text: string) {
    this.#set('leftFooter', text);
  }

  get centerFooter(): string {
    return this.#text('centerFooter');
  }

  set centerFooter(text: string) {
    this.#set('centerFooter', text);
  }

  get rightFooter(): string {
    return this.#text('rightFooter');
  }

  set rightFooter(text: string) {
    this.#set('rightFooter', text);
  }

  #text(edge: PageEdge): string {
    return this.#sheet.page.edges[edge];
  }

  #set(edge: PageEdge, text: string): void {
    this.#sheet.page = { ...this.#sheet.page, edges: { ...this.#sheet.page.edges, [edge]: text } };
  }
}
