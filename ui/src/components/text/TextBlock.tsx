import { memo } from "react";

import { type Block, innermost } from "./blocks";
import { pieces } from "./places";
import type { ProseMark } from "./Prose";

interface TextBlockProps {
  block: Block;
  marks: ProseMark[];
  /** What the marks lead to that is at hand, if one of these does. */
  atHand: string | null;
  /** The mark that is pointed at, if it is one of these. */
  lit: string | null;
}

/** Some paragraphs with their marks. Selecting words in them, or pointing at others, does not draw them again. */
export const TextBlock = memo(function TextBlock({ block, marks, atHand, lit }: TextBlockProps) {
  return (
    <div className="prose-block" style={{ containIntrinsicBlockSize: `auto ${block.rough * 1.75}rem` }}>
      {block.lines.map((line) => (
        <p key={line.start} data-start={line.start} data-apart={line.apart || undefined} dir="auto">
          {marks.length === 0
            ? line.text
            : pieces(line, marks).map(({ text, marks: over }, index) => {
                const [mark] = innermost(over);
                return mark ? (
                  <span
                    key={`${mark.id}-${index}`}
                    className={looks(over, mark, atHand, lit)}
                    role="link"
                    tabIndex={-1}
                    title={over.map(({ label }) => label).join("\n")}
                    data-marks={over.map(({ id }) => id).join(" ")}
                  >
                    {text}
                  </span>
                ) : (
                  text
                );
              })}
        </p>
      ))}
    </div>
  );
});

function looks(over: ProseMark[], mark: ProseMark, atHand: string | null, lit: string | null): string {
  const here = atHand !== null && over.some(({ group }) => group === atHand);
  return [
    "passage",
    `passage-${mark.look}`,
    over.length > 1 && "passage-several",
    here && "passage-here",
    lit !== null && over.some(({ id }) => id === lit) && "passage-lit",
  ]
    .filter(Boolean)
    .join(" ");
}
