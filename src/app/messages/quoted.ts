/** Text in Chinese quotation marks; marks inside it become the inner ones, as the punctuation standard asks. */
export function quoted(text: string): string {
  return `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}
