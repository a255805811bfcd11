/** What could send data away or make code out of text. */
const FORBIDDEN: readonly RegExp[] = [
  /\bfetch\s*\(/g,
  /\bXMLHttpRequest\b/g,
  /\bsendBeacon\b/g,
  /\bWebSocket\b/g,
  /\bEventSource\b/g,
  /\bRTCPeerConnection\b/g,
  /\beval\b\s*\)?\s*\(/g,
  /\bFunction\s*\(/g,
  /\bdocument\.write\b/g,
  /\bimportScripts\s*\(/g,
];

/** Something forbidden in a bundle that is known and does no harm. */
export type Exception = {
  /** The text around it, as it stands in the bundle. */
  readonly excerpt: RegExp;
  readonly why: string;
};

/** Every forbidden thing that no exception covers, with the text around it. */
export function forbiddenCalls(text: string, exceptions: readonly Exception[]): readonly string[] {
  const rest = exceptions.reduce((left, { excerpt }) => left.replace(excerpt, ''), text);
  return FORBIDDEN.flatMap((pattern) =>
    [...rest.matchAll(pattern)].map(({ index }) => rest.slice(Math.max(0, index - 60), index + 60)),
  );
}
