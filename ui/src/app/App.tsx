import { keepPreviousData, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { useLayoutEffect, useState } from "react";
import { I18nProvider } from "react-aria-components";

import { begin, MemoryProvider, newReads, PlaceProvider, ToastsProvider, useSettings } from "../desk";
import { TextsContext, textsIn, textsKnown } from "../i18n";
import { type Backend, BackendContext } from "../platform";
import { applyTextSize, applyTheme, TEXT_SIZES } from "../theme";
import { Boundary } from "./Boundary";
import { Desk } from "./Desk";

/** The window, over the library that `backend` leads to. */
export function App({ backend }: { backend: Backend }) {
  const [reads] = useState(() => {
    const reads = newReads();
    begin(reads, backend);
    return reads;
  });
  return (
    <BackendContext value={backend}>
      <QueryClientProvider client={reads}>
        <MemoryProvider>
          <Dressed />
        </MemoryProvider>
      </QueryClientProvider>
    </BackendContext>
  );
}

/** The window in the chosen theme and language. */
function Dressed() {
  const settings = useSettings();
  const theme = settings.data?.theme ?? "system";
  const textSize = settings.data?.text_size ?? TEXT_SIZES.usual;
  const language = settings.data?.language || navigator.language;
  const { data: texts } = useQuery({
    queryKey: ["texts", language],
    queryFn: () => textsIn(language),
    initialData: () => textsKnown(language),
    placeholderData: keepPreviousData,
  });
  // Before anything is seen.
  useLayoutEffect(() => applyTheme(theme), [theme]);
  useLayoutEffect(() => applyTextSize(textSize), [textSize]);
  useLayoutEffect(() => {
    if (!texts) return;
    document.documentElement.lang = texts.language;
    document.documentElement.dir = texts.direction;
  }, [texts]);
  // What is drawn before they are known would be drawn twice, first in a wrong language or light.
  if (settings.isPending || !texts) return null;
  return (
    <I18nProvider locale={texts.language}>
      <TextsContext value={texts}>
        <Boundary of="window" alone>
          <ToastsProvider>
            <PlaceProvider>
              <Desk />
            </PlaceProvider>
          </ToastsProvider>
        </Boundary>
      </TextsContext>
    </I18nProvider>
  );
}
