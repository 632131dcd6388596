import { codePoints, type Mark, type Paragraph } from "./places";

/** Some paragraphs on end, which are drawn and laid out together. */
export interface Block {
  start: number;
  end: number;
  lines: Paragraph[];
  /** How high it will roughly be, in lines of the screen, for as long as it was never laid out. */
  rough: number;
}

const MOST_LINES = 40;
const MOST_LETTERS = 6000;
/** Letters in a line of the measure. */
const MEASURE = 66;

/** The paragraphs of a text in blocks: a long text is laid out only where it is looked at. */
export function blocksOf(lines: readonly Paragraph[]): Block[] {
  const blocks: Block[] = [];
  let letters = 0;
  for (const line of lines) {
    const length = codePoints(line.text);
    let block = blocks.at(-1);
    if (!block || block.lines.length >= MOST_LINES || letters + length > MOST_LETTERS) {
      block = { start: line.start, end: line.start, lines: [], rough: 0 };
      blocks.push(block);
      letters = 0;
    }
    letters += length;
    block.lines.push(line);
    block.end = line.start + length;
    block.rough += Math.ceil(length / MEASURE) + (line.apart ? 0.5 : 0.2);
  }
  return blocks;
}

/** The blocks' marks, each block's in the order of the text; the same empty list where there are none. */
export function marksOf<M extends Mark>(blocks: readonly Block[], marks: readonly M[]): M[][] {
  const none: M[] = [];
  return blocks.map(({ start, end }) => {
    const here = marks.filter((mark) => mark.start < end && mark.end > start);
    return here.length > 0 ? here : none;
  });
}

/** Which block a place lies in, or the last one before it. */
export const blockAt = (blocks: readonly Block[], place: number) =>
  Math.max(blocks.findLastIndex(({ start }) => start <= place), 0);

/** The marks over some words, the one that is most about them first. */
export const innermost = <M extends Mark>(marks: readonly M[]): M[] =>
  [...marks].sort((a, b) => a.end - a.start - (b.end - b.start));

/** Which of several things under the same words to open: the first, or the one after that at hand. */
export function nextOf(groups: readonly string[], atHand: string | null): string | undefined {
  const at = atHand === null ? -1 : groups.indexOf(atHand);
  return groups[(at + 1) % groups.length];
}
