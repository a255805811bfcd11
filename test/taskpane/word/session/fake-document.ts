import type {
  DocumentChange,
  DocumentHost,
  DocumentText,
  PrintedReport,
  UntaggedControl,
} from '../../../../src/app/document-host';
import type { HostProblem } from '../../../../src/app/workbook-host';
import { failure, success, type Result } from '../../../../src/domain/result';
import { documentReader } from '../../../../src/hosts/file/document-reader';
import { codecNode } from '../../../../src/hosts/file/zip/codec-node';

type Listener = Parameters<DocumentHost['onSelect']>[0];

/** A document of plain paragraphs and linked figures behind the port, with what was asked of it. */
export type FakeDocument = {
  readonly host: DocumentHost;
  readonly text: () => DocumentText;
  readonly put: (text: DocumentText) => void;
  readonly calls: readonly string[];
  readonly state: () => string | null;
  /** The next call of this name fails so. */
  readonly fail: (call: string, code: HostProblem['code']) => void;
  readonly select: Listener;
};

const EMPTY: DocumentText = { paragraphs: [], controls: [], fonts: [], unread: [] };

/** A document that begins with a text and a kept state. */
export function fakeDocument(
  kept: string | null = null,
  given: DocumentText = EMPTY,
  untagged: readonly UntaggedControl[] = [],
): FakeDocument {
  let text = given;
  let state = kept;
  const calls: string[] = [];
  const failures = new Map<string, HostProblem['code']>();
  const listeners = new Set<Listener>();
  const answer = async <T>(call: string, work: () => T | Promise<T>): Promise<Result<T, HostProblem>> => {
    calls.push(call);
    const [name = ''] = call.split(' ');
    const code = failures.get(name);
    failures.delete(name);
    return code === undefined ? success(await work()) : failure({ code, place: null, detail: null });
  };
  const host: DocumentHost = {
    name: () => '报告.docx',
    read: () => answer('read', () => text),
    insert: (printed, place) =>
      answer(`insert ${place}`, async () => {
        if (place !== 'fresh') text = await textOf(printed);
        return null;
      }),
    rewrite: (read, changes) =>
      answer(`rewrite ${String(changes.length)}`, () => {
        if (read !== text) throw new Error('The changes were made from another reading.');
        text = changes.reduce(changed, text);
        return null;
      }),
    untagged: () => answer('untagged', () => untagged),
    retag: (tagged) => answer(`retag ${String(tagged.length)}`, () => null),
    dissolve: () =>
      answer('dissolve', () => {
        text = { ...text, controls: [] };
        return null;
      }),
    show: (target) =>
      answer(`show ${target.kind} ${String('id' in target ? target.id : target.anchor)}`, () => null),
    onSelect: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    loadState: () => Promise.resolve(state),
    saveState: (saved) =>
      answer('saveState', () => {
        state = saved;
        return null;
      }),
  };
  return {
    host,
    text: () => text,
    put: (other) => {
      text = other;
    },
    calls,
    state: () => state,
    fail: (call, code) => failures.set(call, code),
    select: (control) => {
      for (const listener of listeners) listener(control);
    },
  };
}

/** What Word would read of it once it is inserted. */
async function textOf({ docx }: PrintedReport): Promise<DocumentText> {
  const read = await documentReader(codecNode).read({ name: '报告.docx', bytes: docx });
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

/** Only what the tests ask for: figures, and words of a paragraph. */
function changed(text: DocumentText, change: DocumentChange): DocumentText {
  if (change.kind === 'paragraph') return text;
  const control = change.kind === 'figure' ? text.controls.find(({ id }) => id === change.control) : null;
  const at = change.kind === 'figure' ? control?.paragraph : change.paragraph;
  const start = change.kind === 'figure' ? (control?.start ?? 0) : change.start;
  const grown = change.after.length - change.before.length;
  const paragraphs = text.paragraphs.map((paragraph, index) => {
    if (index !== at) return paragraph;
    const { text: words } = paragraph;
    const rest = words.slice(start + change.before.length);
    return { ...paragraph, text: `${words.slice(0, start)}${change.after}${rest}` };
  });
  const controls = text.controls.map((each) => {
    if (each.id === control?.id) return { ...each, text: change.after };
    return each.paragraph === at && each.start > start ? { ...each, start: each.start + grown } : each;
  });
  return { ...text, paragraphs, controls };
}
