/** The name of the open document from its address, a path or a URL; "" while it was never saved. */
export function documentName(address: string | null | undefined): string {
  const last = (address ?? '').split(/[\\/]/).at(-1) ?? '';
  const name = last.split('?')[0] ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
