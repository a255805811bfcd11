/** What the check says against one place. */
export type Alarm = { readonly code: string; readonly place: string; readonly text: string };
