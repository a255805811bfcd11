/** The strip of column letters, in pixels. */
export const LETTERS_HEIGHT = 24;
/** The strip of row numbers, wide enough for the last row of any sheet. */
export const NUMBERS_WIDTH = 56;
