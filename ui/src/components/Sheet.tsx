import { X } from "lucide-react";
import type { ReactNode } from "react";
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

/** A dialog over the desk. It closes with Escape, and keeps the focus inside until then. */
export function Sheet({ title, onClose, size = "medium", children }: SheetProps) {
  const { t } = useTexts();
  return (
    <ModalOverlay className="veil" isOpen onOpenChange={(open) => !open && onClose()}>
      <Modal className={`sheet sheet-${size}`}>
        <Dialog className="sheet-dialog">
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
