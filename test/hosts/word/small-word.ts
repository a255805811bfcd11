/** A piece of a paragraph: words, or the text of a content control. */
type Piece = { text: string; readonly id?: number; readonly tag?: string };
type Paragraph = { pieces: Piece[] };
type Held = { paragraph: Paragraph; start: number; length: number };

/** What goes wrong with a request: it stops before its last action, its answer is lost, or none ever comes. */
export type Fault = 'midway' | 'refused' | 'lost' | 'hang';

export type SmallWord = {
  readonly texts: () => readonly string[];
  readonly controls: () => readonly (number | undefined)[];
  readonly requests: () => number;
  /** What happens at the next request of this number, counted from now. */
  readonly at: (request: number, happens: Fault | (() => void)) => void;
  readonly paragraphs: Paragraph[];
};

const textOf = ({ pieces }: Paragraph): string => pieces.map(({ text }) => text).join('');
const officeError = (code: string): Error => Object.assign(new Error('said by Word'), { code });

function xmlOf(paragraphs: readonly Paragraph[]): string {
  const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
  const piece = ({ text, id, tag }: Piece): string =>
    id === undefined
      ? run(text)
      : `<w:sdt><w:sdtPr><w:tag w:val="${tag ?? ''}"/><w:id w:val="${id}"/></w:sdtPr><w:sdtContent>${run(text)}</w:sdtContent></w:sdt>`;
  const body = paragraphs.map(({ pieces }) => `<w:p>${pieces.map(piece).join('')}</w:p>`).join('');
  return `<pkg:package><pkg:part pkg:name="/word/document.xml"><pkg:xmlData>${body}</pkg:xmlData></pkg:part></pkg:package>`;
}

/** Reads back what `xmlOf` writes, and packages of plain paragraphs. */
function paragraphsOf(flatOpc: string): Paragraph[] {
  return [...flatOpc.matchAll(/<w:p>(.*?)<\/w:p>/gu)].map(([, content = '']) => ({
    pieces: [
      ...content.matchAll(
        /(?:<w:tag w:val="([^"]*)"\/><w:id w:val="([^"]*)"\/>.*?)?<w:t[^>]*>([^<]*)<\/w:t>/gu,
      ),
    ].map(([, tag, id, text = '']) =>
      id === undefined ? { text } : { text, id: Number(id), tag: tag ?? '' },
    ),
  }));
}

/** The few calls of Office.js that the Word host makes, on a document of plain paragraphs; requests can go wrong. */
export function startSmallWord(given: readonly (readonly Piece[])[]): SmallWord {
  const paragraphs: Paragraph[] = given.map((pieces) => ({ pieces: pieces.map((piece) => ({ ...piece })) }));
  const happenings = new Map<number, Fault | (() => void)>();
  const held: Held[] = [];
  let requests = 0;
  let queue: (() => void)[] = [];
  const queued = (action: () => void): void => void queue.push(action);

  const loadable = <T extends object>(proxy: T, fill: () => object): T =>
    Object.assign(proxy, {
      load: () => {
        queued(() => Object.assign(proxy, fill()));
        return proxy;
      },
    });
  const withLoad = (fill: () => object): object => {
    const proxy = {};
    return loadable(proxy, fill);
  };
  const replaceBlock = (paragraph: Paragraph, by: readonly Paragraph[]): void => {
    const at = paragraphs.indexOf(paragraph);
    if (at < 0) throw officeError('ItemNotFound');
    paragraphs.splice(at, 1, ...by);
  };
  const wordsRange = (range: Held): object => {
    held.push(range);
    const text = (): string => textOf(range.paragraph).slice(range.start, range.start + range.length);
    const proxy = {
      text: text(),
      insertText: (after: string) => {
        queued(() => {
          let offset = range.start;
          const piece = range.paragraph.pieces.find((each) => {
            if (offset + range.length <= each.text.length) return true;
            offset -= each.text.length;
            return false;
          });
          if (piece === undefined) throw officeError('GeneralException');
          piece.text = piece.text.slice(0, offset) + after + piece.text.slice(offset + range.length);
          const moved = after.length - range.length;
          for (const other of held) {
            if (other !== range && other.paragraph === range.paragraph && other.start > range.start)
              other.start += moved;
          }
          range.length = after.length;
        });
      },
    };
    return loadable(proxy, () => ({ text: text() }));
  };
  const wholeRange = (paragraph: Paragraph): object => ({
    getOoxml: () => {
      const result = { value: '' };
      queued(() => void (result.value = xmlOf([paragraph])));
      return result;
    },
    insertOoxml: (flatOpc: string) => {
      queued(() => {
        replaceBlock(paragraph, paragraphsOf(flatOpc));
      });
    },
    delete: () => {
      queued(() => {
        replaceBlock(paragraph, []);
      });
    },
  });
  const paragraphProxy = (paragraph: Paragraph): object => ({
    text: textOf(paragraph),
    tableNestingLevel: 0,
    delete: () => {
      queued(() => {
        replaceBlock(paragraph, []);
      });
    },
    getRange: () => wholeRange(paragraph),
    search: (words: string) =>
      withLoad(() => {
        const items: object[] = [];
        const text = textOf(paragraph);
        for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
          items.push(wordsRange({ paragraph, start: at, length: words.length }));
        }
        return { items };
      }),
  });
  const pieces = (): readonly Piece[] =>
    paragraphs.flatMap((each) => each.pieces).filter(({ id }) => id !== undefined);
  const controlProxy = (piece: Piece): object => ({
    id: piece.id,
    tag: piece.tag,
    text: piece.text,
    delete: () => {
      queued(() => {
        for (const paragraph of paragraphs) {
          paragraph.pieces = paragraph.pieces.map((each) => (each === piece ? { text: each.text } : each));
        }
      });
    },
  });
  const controlById = (id: number): object => {
    const find = (): Piece | undefined => pieces().find((piece) => piece.id === id);
    const proxy = {
      insertText: (after: string) => {
        queued(() => {
          const piece = find();
          if (piece === undefined) throw officeError('ItemNotFound');
          piece.text = after;
        });
      },
    };
    return loadable(proxy, () => ({ isNullObject: find() === undefined, text: find()?.text }));
  };
  const body = {
    get paragraphs() {
      return withLoad(() => ({ items: paragraphs.map(paragraphProxy) }));
    },
    contentControls: Object.assign(
      { getByIdOrNullObject: controlById },
      {
        load: () =>
          (withLoad(() => ({ items: pieces().map(controlProxy) })) as { load: () => object }).load(),
      },
    ),
    getOoxml: () => {
      const result = { value: '' };
      queued(() => void (result.value = xmlOf(paragraphs)));
      return result;
    },
    insertBreak: () => {
      queued(() => void paragraphs.push({ pieces: [] }));
    },
    insertOoxml: (flatOpc: string, place: string) => {
      queued(() => {
        if (place === 'Start') paragraphs.unshift(...paragraphsOf(flatOpc));
        else paragraphs.push(...paragraphsOf(flatOpc));
      });
    },
  };

  async function sync(): Promise<void> {
    requests += 1;
    const happens = happenings.get(requests);
    const actions = queue;
    queue = [];
    if (typeof happens === 'function') happens();
    if (happens === 'refused') throw officeError('AccessDenied');
    if (happens === 'hang') return new Promise(() => undefined);
    for (const action of happens === 'midway' ? actions.slice(0, -1) : actions) action();
    if (happens === 'midway') throw officeError('GeneralException');
    if (happens === 'lost') throw officeError('ConnectionFailure');
    return Promise.resolve();
  }

  const context = { document: { body }, sync };
  Object.defineProperty(globalThis, 'Word', {
    value: { run: (batch: (given: typeof context) => unknown) => batch(context) },
    configurable: true,
  });
  Object.defineProperty(globalThis, 'Office', {
    value: {
      context: { document: { mode: 'readWrite' }, requirements: { isSetSupported: () => false } },
      DocumentMode: { ReadOnly: 'readOnly' },
    },
    configurable: true,
  });
  return {
    texts: () => paragraphs.map(textOf),
    controls: () => pieces().map(({ id }) => id),
    requests: () => requests,
    at: (request, happens) => void happenings.set(requests + request, happens),
    paragraphs,
  };
}
