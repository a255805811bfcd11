/** Where a Chromium is on this machine; null where there is none. */
export function chromiumPath(): string | null;
