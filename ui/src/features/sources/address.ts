const ADDRESS = /^https?:\/\/\S+$/i;

/** The address that a pasted text begins or ends with, on a line of its own; none when that is not certain. */
export function addressIn(text: string): string {
  const lines = text.split(/\r\n|[\n\r]/).map((line) => line.trim()).filter(Boolean);
  const ends = [lines.at(0) ?? "", lines.at(-1) ?? ""].filter((line) => ADDRESS.test(line));
  return new Set(ends).size === 1 ? (ends[0] ?? "") : "";
}
