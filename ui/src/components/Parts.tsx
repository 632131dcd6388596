import { Fragment } from "react";

interface PartsProps {
  parts: (string | null | undefined | false)[];
}

/** Several things that are stated, in one line, each once and in its own direction of writing. */
export function Parts({ parts }: PartsProps) {
  const stated = new Set(parts.filter((part): part is string => Boolean(part)));
  return [...stated].map((part, index) => (
    <Fragment key={part}>
      {index > 0 && " · "}
      <bdi>{part}</bdi>
    </Fragment>
  ));
}
