import type { Span } from '../document/document-model';
import type { XmlElement } from '../document/xml-node';
import type { ApiObject } from '../protocol/api-object';
import type { FontObject } from './font-object';

/** Makes the objects that refer to each other, so that their files need not. */
export type ObjectMaker = {
  readonly range: (span: Span) => ApiObject;
  readonly ranges: (spans: readonly Span[]) => ApiObject;
  readonly paragraph: (paragraph: XmlElement) => ApiObject;
  readonly paragraphs: (paragraphs: readonly XmlElement[]) => ApiObject;
  readonly control: (control: XmlElement) => ApiObject;
  readonly controls: (controls: readonly XmlElement[]) => ApiObject;
  readonly table: (table: XmlElement) => ApiObject;
  readonly tables: (tables: readonly XmlElement[]) => ApiObject;
  readonly cell: (cell: XmlElement) => ApiObject;
  /** So many of them, from the first. */
  readonly sections: (count: number) => ApiObject;
  readonly body: (element: XmlElement) => ApiObject;
  readonly font: (span: () => Span) => FontObject;
};
