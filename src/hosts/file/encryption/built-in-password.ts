/**
 * The password by which Excel encrypts a workbook that nobody gave a password for opening (one whose structure is
 * protected, say), and which it tries by itself ([MS-XLS] 2.2.10). Such a file opens without a question.
 */
export const BUILT_IN_PASSWORD = 'VelvetSweatshop';

/** The same in UTF-16, which keys are derived from. */
export const BUILT_IN_PASSWORD_UTF16 = Uint8Array.from(
  Array.from(BUILT_IN_PASSWORD).flatMap((letter) => [letter.charCodeAt(0), 0]),
);
