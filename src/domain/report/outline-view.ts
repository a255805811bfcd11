import type { Outline } from './outline';

/** An outline as people choose and change it: its sections and slots by their ids, with what they are called. */
export type OutlineView = {
  readonly id: string;
  readonly name: string;
  readonly sections: readonly {
    readonly id: string;
    /** Without its number. */
    readonly heading: string;
    readonly slots: readonly { readonly id: string; readonly label: string }[];
  }[];
};

/** The outline without its wording. */
export function outlineView({ id, name, sections }: Outline): OutlineView {
  return {
    id,
    name,
    sections: sections.map((section) => ({
      id: section.id,
      heading: section.heading,
      slots: section.slots.map((slot) => ({ id: slot.id, label: slot.label })),
    })),
  };
}
