/** A time in ISO 8601 as a clock on this machine shows it: 2026-03-09 14:05; the text itself where it is no time. */
export function timeText(iso: string): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = [String(time.getFullYear()), two(time.getMonth() + 1), two(time.getDate())].join('-');
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())}`;
}
