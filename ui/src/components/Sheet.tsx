import { X } from "lucide-react";
import { type ReactNode, useEffect, useEffectEvent, useRef } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";

import { useTexts } from "../i18n";
import { IconButton } from "./Button";

import "./sheet.css";

interface SheetProps {
  title: string;
  onClose: () => void;
  size?: "small" | "medium" | "large";
  children: ReactNode;
}

/**
 * A dialog over the desk. It closes with Escape, and keeps the focus inside until then. The form in it is
 * sent with Ctrl+Enter from wherever one is.
 */
export function Sheet({ title, onClose, size = "medium", children }: SheetProps) {
  const { t } = useTexts();
  const dialog = useRef<HTMLElement>(null);
  // A button that was pressed may be one that can't be pressed any more: the keys stay with the sheet.
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      const inside = event.target instanceof Node && dialog.current?.contains(event.target);
      if (!inside || event.defaultPrevented || event.isComposing) return;
      event.preventDefault();
      dialog.current?.querySelector("form")?.requestSubmit();
      return;
    }
    if (document.activeElement !== document.body) return;
    dialog.current?.focus();
    if (event.key === "Escape") onClose();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
  return (
    <ModalOverlay className="veil" isOpen onOpenChange={(open) => !open && onClose()}>
      <Modal className={`sheet sheet-${size}`}>
        <Dialog ref={dialog} className="sheet-dialog">
          <header className="sheet-head">
            <Heading slot="title" className="sheet-title">
              {title}
            </Heading>
            <IconButton label={t("close")} icon={<X size={16} aria-hidden />} onPress={onClose} />
          </header>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** What a sheet shows, which scrolls. */
export function SheetBody({ children }: { children: ReactNode }) {
  return <div className="sheet-body">{children}</div>;
}

/** A sheet's buttons, the main one last. */
export function SheetFoot({ children }: { children: ReactNode }) {
  return <footer className="sheet-foot">{children}</footer>;
}
