import type { UnfillableReason } from '../../domain/template/template';
import { localName, tagAttributes } from '../../xml/xml-tokens';
import type { ReadElement } from './read-element';
import type { Span, Surroundings } from './template-part';

/** What a content control allows its content, and those around it with it. */
type Control = {
  refusal: UnfillableReason | null;
  takesControls: boolean;
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

/** Text in no control. */
const FREE: Control = { refusal: null, takesControls: true, takesBreaks: true, isPrompt: false, untrue: [] };
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
  if (name === 'w:sdt') controls.push(controlIn(controls.at(-1)));
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
export function surroundings({ controls, open }: Enclosing): Surroundings {
  const isIn = (name: string): boolean => (open.get(name) ?? 0) > 0;
  const { refusal, takesControls, takesBreaks, isPrompt, untrue } = controls.at(-1) ?? FREE;
  return {
    refusal: refusal ?? (isIn('w:ruby') ? 'phoneticGuide' : null),
    takesControls: takesControls && !isIn('m:oMath'),
    takesBreaks,
    isCopy: isIn('mc:Fallback'),
    isPrompt,
    untrue,
  };
}

function describe(control: Control, { name, token, span }: ReadElement, xml: string): void {
  const value = VALUES[name];
  if (BINDINGS.has(name)) control.refusal = 'dataBound';
  else if (CHOICES.has(name)) control.refusal ??= 'choiceControl';
  else if (name === 'w:showingPlcHdr') {
    control.isPrompt = true;
    control.untrue.push(span);
  } else if (name === 'w:text' || value !== undefined) {
    control.takesControls = false;
    control.takesBreaks = ['1', 'true', 'on'].includes(token.attributes.get('multiLine') ?? '');
    const { start, end } = token;
    control.untrue.push(...tagAttributes(xml, start, end).filter((each) => localName(each) === value));
  }
}

/** What holds for a control holds for those in it; but their own text is what they tell of. */
function controlIn({ refusal, takesControls, takesBreaks }: Control = FREE): Control {
  return { refusal, takesControls, takesBreaks, isPrompt: false, untrue: [] };
}
