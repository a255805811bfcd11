/** How long the host waits for Excel and for people, in milliseconds. */
export type Patience = {
  /** A cell is being edited: how often it is tried again, and after how long. */
  readonly tries: number;
  readonly pause: number;
  /** Without any answer for so long, Excel is said to be busy. */
  readonly answer: number;
  /** How long a region stays marked before its cell is selected. */
  readonly highlight: number;
};

/** What people put up with: an edit is given three seconds, an answer a minute. */
export const USUAL_PATIENCE: Patience = { tries: 4, pause: 750, answer: 60_000, highlight: 700 };

/** Lets others have their turn: Office stops an add-in that keeps the processor to itself. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
