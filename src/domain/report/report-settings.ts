/** One paragraph of a section as the office wants it: a slot of the outline, or words of its own that are never touched. */
export type ParagraphSettings =
  | { readonly kind: 'slot'; readonly slot: string; readonly shown: boolean }
  | { readonly kind: 'own'; readonly text: string };

/** One section; `section` is the outline's id of it, or null for a section of the office's own. */
export type SectionSettings = {
  readonly section: string | null;
  /** Without its number 一、: sections are numbered as they stand. */
  readonly heading: string;
  readonly shown: boolean;
  readonly paragraphs: readonly ParagraphSettings[];
};

/** What an office decided about its report; kept with the document. */
export type ReportSettings = {
  readonly outlineId: string;
  /** All sections in their order. */
  readonly sections: readonly SectionSettings[];
  /** 我中心, 我局, 我单位 …; null takes what the unit's name suggests. */
  readonly selfName: string | null;
  /** 一是…二是… typed in the pane, in the office's words; none takes the 重点工作 sheet. */
  readonly keyWork: readonly string[];
};
