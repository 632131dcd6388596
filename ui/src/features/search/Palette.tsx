import {
  BookOpenText,
  ChevronRight,
  FolderOpen,
  MessageSquareQuote,
  Paperclip,
  Scale,
  Search,
} from "lucide-react";
import { type KeyboardEvent, useEffect, useId, useState } from "react";
import { Dialog, Modal, ModalOverlay } from "react-aria-components";

import { Keys } from "../../components";
import { commandOf, doCommand, keysFor, NOWHERE, useChosenKeys, usePlace } from "../../desk";
import { useTexts } from "../../i18n";
import type { HitKind, SearchHit } from "../../platform";
import { type Offer, useFound } from "./found";

import "./palette.css";

const SIGN = 15;
const HIT_SIGNS: Record<HitKind, typeof Search> = {
  claim: MessageSquareQuote,
  source: BookOpenText,
  evidence: Paperclip,
  finding: Scale,
};

/** One field for all: what can be done, where one was, and what the library has. */
export function Palette() {
  const { t, told } = useTexts();
  const place = usePlace();
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const { sections, corrected, error, searching } = useFound(text);
  const list = useId();
  const offers = sections.flatMap((section) => section.offers);
  const active = offers[at] ?? offers[0];
  const activeAt = active ? offers.indexOf(active) : -1;

  useEffect(() => {
    document.getElementById(`${list}-${activeAt}`)?.scrollIntoView({ block: "nearest" });
  }, [list, activeAt]);

  const take = (offer: Offer) => {
    place.closeSheet();
    switch (offer.is) {
      case "command":
        afterClosing(() => doCommand(offer.id));
        break;
      case "case":
        place.openCase(offer.row.id);
        break;
      case "claim":
        openAt(offer.view.claim.case, { claim: offer.view.id });
        break;
      case "hit":
        openHit(offer.hit);
    }
  };
  const openHit = ({ kind, id, case: of, claim, at: passage }: SearchHit) => {
    if (kind === "source") openAt(of, { view: { at: "source", id, passage } });
    else if (kind === "evidence") openAt(of, { view: { at: "exhibit", id, passage } });
    else openAt(of, { claim });
  };
  const openAt = (of: string, to: Pick<Partial<typeof NOWHERE>, "view" | "claim">) => {
    const base = of === place.case ? {} : { ...NOWHERE, case: of };
    const claim = to.claim ? { view: NOWHERE.view, reading: true } : {};
    place.visit({ ...base, ...claim, ...to });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || offers.length === 0) return;
    const to: Record<string, number | undefined> = {
      ArrowDown: (activeAt + 1) % offers.length,
      ArrowUp: (activeAt - 1 + offers.length) % offers.length,
      PageDown: Math.min(activeAt + PAGE, offers.length - 1),
      PageUp: Math.max(activeAt - PAGE, 0),
    };
    const next = to[event.key];
    if (next !== undefined) setAt(next);
    else if (event.key === "Enter" && active) take(active);
    else return;
    event.preventDefault();
  };

  return (
    <ModalOverlay
      className="veil veil-top"
      isOpen
      isDismissable
      onOpenChange={(open) => !open && place.closeSheet()}
    >
      <Modal className="sheet sheet-medium">
        <Dialog className="palette" aria-label={t("palette")}>
          <div className="palette-field">
            <Search size={16} aria-hidden />
            <input
              role="combobox"
              dir="auto"
              autoFocus
              placeholder={t("search")}
              aria-label={t("search")}
              aria-expanded={offers.length > 0}
              aria-controls={list}
              aria-autocomplete="list"
              aria-activedescendant={active ? `${list}-${activeAt}` : undefined}
              autoComplete="off"
              spellCheck={false}
              value={text}
              onChange={(event) => {
                setText(event.target.value);
                setAt(0);
              }}
              onKeyDown={onKeyDown}
            />
          </div>
          <p className="palette-says soft" role="status">
            {error
              ? told(error)
              : corrected
                ? t("search-corrected", { query: corrected })
                : offers.length === 0 && !searching
                  ? t("search-none")
                  : ""}
          </p>
          <div id={list} role="listbox" aria-label={t("palette-offers")} className="palette-list">
            {sections.map(({ label, offers: some }) => (
              <div key={label} role="group" aria-labelledby={`${list}-${label}`}>
                <div id={`${list}-${label}`} className="palette-heading" role="presentation">
                  {t(label)}
                </div>
                {some.map((offer) => {
                  const here = offers.indexOf(offer);
                  return (
                    // Keys are the field's: it holds the focus and names the active row.
                    // eslint-disable-next-line jsx-a11y/click-events-have-key-events
                    <div
                      key={keyOf(offer)}
                      id={`${list}-${here}`}
                      role="option"
                      tabIndex={-1}
                      aria-selected={offer === active}
                      className="palette-offer"
                      onPointerDown={(event) => event.preventDefault()}
                      onPointerMove={() => setAt(here)}
                      onClick={() => take(offer)}
                    >
                      <Row offer={offer} />
                    </div>
                  );
                })}
              </div>
            ))}
          </div>
          <p className="palette-foot soft small">
            <span>
              <Keys keys="arrowup" />
              <Keys keys="arrowdown" /> {t("palette-move")}
            </span>
            <span>
              <Keys keys="enter" /> {t("palette-take")}
            </span>
            <span>
              <Keys keys=">" /> {t("palette-only")}
            </span>
          </p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

const PAGE = 8;

/** Does something once the focus is back where it was, since it may ask for the focus itself. */
const afterClosing = (act: () => void) => setTimeout(() => requestAnimationFrame(act));

function keyOf(offer: Offer): string {
  switch (offer.is) {
    case "command":
      return offer.id;
    case "case":
      return offer.row.id;
    case "claim":
      return offer.view.id;
    case "hit":
      return `${offer.hit.kind} ${offer.hit.id}`;
  }
}

function Row({ offer }: { offer: Offer }) {
  const { t } = useTexts();
  const chosen = useChosenKeys();
  switch (offer.is) {
    case "command": {
      const [keys] = keysFor(offer.id, chosen);
      const { label, where } = commandOf(offer.id);
      return (
        <>
          <ChevronRight size={SIGN} aria-hidden />
          <span className="palette-words">{t(label)}</span>
          {where !== "keys-everywhere" && <span className="palette-where soft small">{t(where)}</span>}
          {keys && <Keys keys={keys} />}
        </>
      );
    }
    case "case":
      return (
        <>
          <FolderOpen size={SIGN} aria-hidden />
          <span className="palette-words at-edge" dir="auto">
            {offer.row.case.title}
          </span>
        </>
      );
    case "claim":
      return (
        <>
          <MessageSquareQuote size={SIGN} aria-hidden />
          <span className="palette-words at-edge" dir="auto">
            {offer.view.claim.wording}
          </span>
        </>
      );
    case "hit": {
      const Sign = HIT_SIGNS[offer.hit.kind];
      return (
        <>
          <Sign size={SIGN} aria-hidden />
          <span className="palette-words">
            <span className="palette-title at-edge" dir="auto">
              {offer.hit.title}
            </span>
            <span className="palette-snippet soft small at-edge" dir="auto">
              {offer.hit.snippet.map((part, piece) =>
                part.hit ? <mark key={piece}>{part.text}</mark> : part.text,
              )}
            </span>
          </span>
        </>
      );
    }
  }
}
