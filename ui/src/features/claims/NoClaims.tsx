import { useQueries } from "@tanstack/react-query";

import { Button, Empty } from "../../components";
import { type Filter, NO_FILTER, usePlace } from "../../desk";
import { useTexts } from "../../i18n";
import { type CaseId, useBackend } from "../../platform";
import { useFieldWords } from "./completing";
import { type Chip, joinQuery } from "./query";

/** So many parts of a query are tried without. */
const TRIED = 6;

interface NoClaimsProps {
  of: CaseId;
  filter: Filter;
  chips: Chip[];
}

/** What to do where a list has no claims. */
export function NoClaims({ of, filter, chips }: NoClaimsProps) {
  const { t } = useTexts();
  const place = usePlace();
  if (filter.words.trim()) return <NothingFound of={of} filter={filter} chips={chips} />;
  return (
    <Empty
      title={t("claims-empty")}
      actions={
        <>
          <Button onPress={() => place.openSheet({ sheet: "bring-in", path: null })}>{t("bring-in")}</Button>
          <Button onPress={place.writeClaim}>{t("claim-new")}</Button>
        </>
      }
    >
      {t("claims-empty-next")}
    </Empty>
  );
}

/** Which part of the query to drop, and what there would be then. */
function NothingFound({ of, filter, chips }: NoClaimsProps) {
  const { t } = useTexts();
  const place = usePlace();
  const backend = useBackend();
  const fields = useFieldWords();
  const words = filter.words
    .trim()
    .slice(joinQuery(chips, "").length)
    .trim();
  const less = [
    ...chips.map((chip, index) => ({
      what: t(chip.excluded ? "chip-not" : "chip-is", {
        name: fields.nameOf(chip.field),
        value: fields.valueOf(chip.field, chip.value),
      }),
      words: joinQuery(chips.filter((_, other) => other !== index), words),
    })),
    ...(words && chips.length > 0 ? [{ what: words, words: joinQuery(chips, "") }] : []),
  ].slice(0, TRIED);
  const tries = [
    ...less.map((one) => ({ words: one.words, of: filter.everywhere ? null : of })),
    ...(filter.everywhere ? [] : [{ words: filter.words.trim(), of: null }]),
  ];
  const counts = useQueries({
    queries: tries.map((one) => {
      const wanted = { ...NO_FILTER, case: one.of, words: one.words };
      return {
        queryKey: ["claims", "count", wanted],
        queryFn: () => backend.call("claim_count", { filter: wanted }),
      };
    }),
  });
  const found = (index: number) => counts[index]?.data ?? 0;
  const everywhere = less.length;
  return (
    <Empty
      title={t("claims-none-found")}
      actions={
        <>
          {less.map(
            (one, index) =>
              found(index) > 0 && (
                <Button key={one.what} onPress={() => place.setFilter({ words: one.words })}>
                  {t("claims-without", { what: one.what, count: found(index) })}
                </Button>
              ),
          )}
          {!filter.everywhere && found(everywhere) > 0 && (
            <Button onPress={() => place.setFilter({ everywhere: true })}>
              {t("claims-everywhere", { count: found(everywhere) })}
            </Button>
          )}
          <Button onPress={() => place.setFilter({ words: "", everywhere: false })}>{t("filter-clear")}</Button>
        </>
      }
    >
      {less.length > 0 ? t("claims-none-next") : t("claims-none-words")}
    </Empty>
  );
}
