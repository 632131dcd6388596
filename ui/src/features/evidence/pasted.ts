/** What was pasted, as evidence. */
export type Pasted =
  | { is: "files"; files: File[] }
  | { is: "link"; url: string; title: string }
  | { is: "quotation"; text: string }
  | null;

interface Clipboard {
  files: File[];
  text: string;
  html: string;
}

const ADDRESS = /^https?:\/\/\S+$/i;

/**
 * What somebody means by pasting this. A copied file comes at times with its name as text, a picture with
 * its page's HTML; and words from an office program come with a picture of themselves.
 */
export function pastedIn({ files, text, html }: Clipboard): Pasted {
  const ofWords = text.trim() !== "" && files.every(({ name }) => NAMELESS.test(name));
  if (files.length > 0 && !ofWords) return { is: "files", files };
  const page = html ? new DOMParser().parseFromString(html, "text/html") : null;
  const words = (text || wordsOf(page)).replace(/\r\n?/g, "\n").trim();
  if (ADDRESS.test(words)) return { is: "link", url: words, title: "" };
  const links = page ? [...page.body.querySelectorAll("a[href]")] : [];
  const [link] = links;
  const url = link?.getAttribute("href") ?? "";
  // A link copied with its words, and nothing beside it.
  if (links.length === 1 && ADDRESS.test(url) && bare(link?.textContent) === bare(page?.body.textContent)) {
    return { is: "link", url, title: bare(link?.textContent) };
  }
  return words ? { is: "quotation", text: words } : null;
}

const bare = (text: string | null | undefined) => (text ?? "").replace(/\s+/g, " ").trim();

const BLOCKS = "p, div, li, h1, h2, h3, h4, h5, h6, tr, blockquote, pre";

/** A page's words, with its paragraphs apart; what is not read as words is left out. */
function wordsOf(page: Document | null): string {
  if (!page) return "";
  for (const silent of page.querySelectorAll("script, style, template, noscript, title")) silent.remove();
  for (const line of page.querySelectorAll("br")) line.replaceWith("\n");
  for (const block of page.querySelectorAll(BLOCKS)) block.append("\n");
  return page.body.textContent.replace(/[ \t]+/g, " ").replace(/ ?\n ?/g, "\n").replace(/\n{3,}/g, "\n\n");
}

/** Names that browsers and systems give to a picture that has none. */
const NAMELESS = /^(image|unknown|blob|screenshot|clipboard)?\.?(png|jpe?g|gif|webp|bmp|tiff?)$/i;

/** A name for a pasted file: its own, or for a nameless one what it is and when it was pasted. */
export function nameOfPasted(file: { name: string; type: string }, what: string, now: Date): string {
  if (file.name && !NAMELESS.test(file.name)) return file.name;
  const ending = file.name.includes(".") ? file.name.split(".").at(-1) : file.type.split("/").at(1);
  const two = (value: number) => String(value).padStart(2, "0");
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join("-");
  const time = [now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join(".");
  return `${what} ${day} ${time}.${ending ?? "png"}`;
}

const SHORT = 60;

/** The beginning of some words, as a name for them. */
export function nameOfWords(text: string): string {
  const line = bare(text);
  if (line.length <= SHORT) return line;
  const cut = line.slice(0, SHORT);
  const space = cut.lastIndexOf(" ");
  return `${(space > SHORT / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
