import { controlsOf } from '../document/span-places';
import { descendants, type XmlElement } from '../document/xml-node';
import { ApiObject } from '../protocol/api-object';
import { oneOf } from '../protocol/given';
import type { ObjectMaker } from './object-maker';
import type { OpenDocument } from './open-document';

/** `context.document`; found without a reference. */
export class DocumentObject extends ApiObject {
  readonly $name = 'Document';
  readonly #open: OpenDocument;
  readonly #make: ObjectMaker;

  constructor(open: OpenDocument, make: ObjectMaker) {
    super();
    this.#open = open;
    this.#make = make;
  }

  get body(): ApiObject {
    return this.#make.body(this.#open.model.body);
  }

  get contentControls(): ApiObject {
    return this.#make.controls(controlsOf(this.#open.model.body));
  }

  get sections(): ApiObject {
    return this.#make.sections([...descendants(this.#open.model.body)].filter(isSection).length);
  }

  get saved(): boolean {
    return this.#open.model.isSaved;
  }

  get changeTrackingMode(): string {
    return this.#open.model.changeTrackingMode;
  }

  set changeTrackingMode(mode: string) {
    this.#open.requireWritable();
    this.#open.model.changeTrackingMode = oneOf(['Off', 'TrackAll', 'TrackMineOnly'], mode);
  }

  getSelection(): ApiObject {
    return this.#make.range(this.#open.model.selection);
  }

  save(): void {
    this.#open.save();
  }
}

/** The properties that end a section. */
function isSection({ name }: XmlElement): boolean {
  return name === 'w:sectPr';
}
