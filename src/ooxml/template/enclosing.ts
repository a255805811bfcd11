import type { UnfillableReason } from '../../domain/template/template';
import { localName, tagAttributes } from '../../xml/xml-tokens';
import type { ReadElement } from './read-element';
import type { Span, Surroundings } from './template-part';

/** A content control of the template, as far as its properties were read. */
type Control = {
  kind: 'rich' | 'plain' | 'choice';
  isBound: boolean;
  takesBreaks: boolean;
  isPrompt: boolean;
  readonly untrue: Span[];
};

/** The elements around the place that is being read, as far as they decide what may stand there. */
export type Enclosing = {
  readonly controls: Control[];
  /** How many of an element are open. */
  readonly open: Map<string, number>;
};

/** Text in these does not belong to the document any more. */
const GONE = ['w:del', 'w:moveFrom'];
const COUNTED = new Set([...GONE, 'w:ruby', 'm:oMath', 'mc:Fallback']);
/** Controls whose content is chosen, or made by Word. */
const CHOICES = new Set(
  'w:dropDownList w:picture w:citation w:bibliography w14:checkbox w15:checkbox'.split(' '),
);
/** Controls with one value, which they keep beside its text. */
const VALUES: Readonly<Record<string, string>> = { 'w:date': 'fullDate', 'w:comboBox': 'lastValue' };
const BINDINGS = new Set(['w:dataBinding', 'w15:dataBinding']);

/** Nothing around. */
export function enclosing(): Enclosing {
  return { controls: [], open: new Map() };
}

/** An element begins. */
export function enter({ controls, open }: Enclosing, element: ReadElement, xml: string): void {
  const { name, parent } = element;
  if (COUNTED.has(name)) open.set(name, (open.get(name) ?? 0) + 1);
  if (name === 'w:sdt') controls.push(newControl());
  const control = controls.at(-1);
  if (parent === 'w:sdtPr' && control !== undefined) describe(control, element, xml);
}

/** An element is over. */
export function leave({ controls, open }: Enclosing, name: string): void {
  if (COUNTED.has(name)) open.set(name, (open.get(name) ?? 0) - 1);
  if (name === 'w:sdt') controls.pop();
}

/** Whether the text there was deleted or moved away. */
export function isGone({ open }: Enclosing): boolean {
  return GONE.some((name) => (open.get(name) ?? 0) > 0);
}

/** What is around a text. */
export function surroundings(around: Enclosing): Surroundings {
  const { controls, open } = around;
  const isIn = (name: string): boolean => (open.get(name) ?? 0) > 0;
  return {
    refusal: refusal(around),
    takesControls: !isIn('m:oMath') && controls.every(({ kind }) => kind === 'rich'),
    takesBreaks: controls.every(({ takesBreaks }) => takesBreaks),
    isCopy: isIn('mc:Fallback'),
    isPrompt: controls.at(-1)?.isPrompt === true,
    untrue: controls.flatMap(({ untrue }) => untrue),
  };
}

function refusal({ controls, open }: Enclosing): UnfillableReason | null {
  if (controls.some(({ isBound }) => isBound)) return 'dataBound';
  if (controls.some(({ kind }) => kind === 'choice')) return 'choiceControl';
  return (open.get('w:ruby') ?? 0) > 0 ? 'phoneticGuide' : null;
}

function describe(control: Control, { name, token, span }: ReadElement, xml: string): void {
  const value = VALUES[name];
  if (BINDINGS.has(name)) control.isBound = true;
  else if (CHOICES.has(name)) control.kind = 'choice';
  else if (name === 'w:showingPlcHdr') {
    control.isPrompt = true;
    control.untrue.push(span);
  } else if (name === 'w:text' || value !== undefined) {
    control.kind = 'plain';
    control.takesBreaks = ['1', 'true', 'on'].includes(token.attributes.get('multiLine') ?? '');
    const { start, end } = token;
    control.untrue.push(...tagAttributes(xml, start, end).filter((each) => localName(each) === value));
  }
}

function newControl(): Control {
  return { kind: 'rich', isBound: false, takesBreaks: true, isPrompt: false, untrue: [] };
}
