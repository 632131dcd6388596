import { QueryClientProvider } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { I18nProvider } from "react-aria-components";

import { MemoryProvider, newReads, PlaceProvider, ToastsProvider, useSettings } from "../desk";
import { TextsContext, textsIn } from "../i18n";
import { type Backend, BackendContext } from "../platform";
import { applyTextSize, applyTheme, TEXT_SIZES } from "../theme";
import { Boundary } from "./Boundary";
import { Desk } from "./Desk";

/** The window, over the library that `backend` leads to. */
export function App({ backend }: { backend: Backend }) {
  const [reads] = useState(newReads);
  return (
    <BackendContext value={backend}>
      <QueryClientProvider client={reads}>
        <Dressed />
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
  const texts = useMemo(() => textsIn(language), [language]);
  useEffect(() => applyTheme(theme), [theme]);
  useEffect(() => applyTextSize(textSize), [textSize]);
  useEffect(() => {
    document.documentElement.lang = texts.language;
    document.documentElement.dir = texts.direction;
  }, [texts]);
  return (
    <I18nProvider locale={texts.language}>
      <TextsContext value={texts}>
        <Boundary of="window" alone>
          <MemoryProvider>
            <ToastsProvider>
              <PlaceProvider>
                <Desk />
              </PlaceProvider>
            </ToastsProvider>
          </MemoryProvider>
        </Boundary>
      </TextsContext>
    </I18nProvider>
  );
}
