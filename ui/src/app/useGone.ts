import { useEffect, useEffectEvent } from "react";

import { errorOf } from "../platform";

/** Goes on quietly from what was removed meanwhile, here or elsewhere. */
export function useGone(error: unknown, goOn: () => void) {
  const gone = error !== null && errorOf(error).code === "not_found";
  const leave = useEffectEvent(goOn);
  useEffect(() => {
    if (gone) leave();
  }, [gone]);
}
