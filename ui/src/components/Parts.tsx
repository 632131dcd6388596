import { Fragment } from "react";

interface PartsProps {
  parts: (string | null | undefined | false)[];
}

/** Several things that are stated, in one line, each in its own direction of writing. */
export function Parts({ parts }: PartsProps) {
  return parts
    .filter((part): part is string => Boolean(part))
    .map((part, index) => (
      <Fragment key={part}>
        {index > 0 && " · "}
        <bdi>{part}</bdi>
      </Fragment>
    ));
}
