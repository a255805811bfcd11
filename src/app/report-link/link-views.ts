import type { DocumentChange } from '../document-host';
import type { PlaceView } from '../views/views';
import type { LinkedSentence } from './report-link';

/** One figure of the document against the evaluation; complete in Chinese. */
export type FigureChangeView = {
  readonly control: number;
  readonly tag: string;
  /** Its Chinese name: 公用经费决算数. */
  readonly label: string;
  /** 第 12 段, 表 2 第 3 行第 4 列. */
  readonly place: string;
  /** In the document now. */
  readonly before: string;
  /** As the evaluation has it now; null where it no longer has it. */
  readonly after: string | null;
  /**
   * `changed`: the evaluation changed; `editedByHand`: somebody typed another text over it, and it is replaced only on
   * its own request; `lost`: nothing stands behind the tag any more, the text stays.
   */
  readonly state: 'changed' | 'editedByHand' | 'lost';
  /** Null where there is nothing to put in. */
  readonly change: DocumentChange | null;
};

/** A piece of a sentence with what becomes of it. */
export type DiffPiece = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string };

/** What a sentence that is taken over changes in the link: stretches of its sentences, and figures by their tags. */
export type Relink = {
  readonly splices: readonly {
    readonly start: number;
    readonly end: number;
    readonly sentences: readonly LinkedSentence[];
  }[];
  readonly figures: Readonly<Record<string, string>>;
};

/**
 * A sentence that is to be said otherwise, because a direction, a band or a reason changed; a whole paragraph where
 * sentences or figures come or go. `before` is "" for a new paragraph, `after` for one that is said no longer.
 */
export type SentenceChangeView = {
  readonly place: string;
  readonly anchor: number | null;
  readonly before: string;
  readonly after: string;
  readonly diff: readonly DiffPiece[];
  /** Null where the sentence stands otherwise in the document than it was inserted: then it is only shown. */
  readonly changes: readonly DocumentChange[] | null;
  readonly relink: Relink;
};

/** What a refresh would do. */
export type RefreshView = {
  readonly figures: readonly FigureChangeView[];
  readonly sentences: readonly SentenceChangeView[];
  /** Linked figures that stand as they should. */
  readonly unchanged: number;
};

/** What of a refresh was chosen. */
export type ChosenRefresh = Pick<RefreshView, 'figures' | 'sentences'>;

/** The evidence of the figure that the cursor is in. */
export type FigureEvidenceView = {
  readonly label: string;
  /** As the evaluation has it: 186.51 万元. */
  readonly value: string;
  /** As the document says it. */
  readonly shown: string;
  readonly agrees: boolean;
  /** 代入计算, null for a plain fact. */
  readonly formula: string | null;
  /** 评价标准 or 规则出处, null for a plain fact. */
  readonly rule: string | null;
  readonly places: readonly PlaceView[];
};

/** One line of the check, ready to print. */
export type CheckItemView = {
  readonly severity: 'error' | 'warning' | 'info';
  /** 数字, 文字, 勾稽, 结构 … */
  readonly category: string;
  readonly place: string;
  readonly anchor: number | null;
  readonly excerpt: string;
  readonly message: string;
  /** A mending that is certain, null where people must decide. */
  readonly fix: { readonly label: string; readonly change: DocumentChange } | null;
};

/** The whole check. */
export type CheckView = {
  readonly summary: string;
  /** Errors and warnings first; figures that agree are `info`. */
  readonly items: readonly CheckItemView[];
  readonly agreeing: number;
  /** No error is left. */
  readonly clean: boolean;
};
