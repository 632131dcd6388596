import { Component, type ErrorInfo, type ReactNode, useState } from "react";

import { Button, Empty, Notice } from "../components";
import { useTexts } from "../i18n";

interface Props {
  /** What is shown inside: another thing gets another chance. */
  of: string;
  /** Whether that is all that the window shows. */
  alone?: boolean;
  children: ReactNode;
}

interface State {
  error: Error | null;
  /** What was being shown, from the inside out. */
  shown: string;
}

/** Stands between a fault of the page and the person's work: the library is safe, drafts are kept. */
export class Boundary extends Component<Props, State> {
  override state: State = { error: null, shown: "" };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(_: Error, { componentStack }: ErrorInfo) {
    this.setState({ shown: componentStack ?? "" });
  }

  override componentDidUpdate(before: Props) {
    if (before.of !== this.props.of && this.state.error) this.setState({ error: null });
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    const { shown } = this.state;
    const onAgain = () => this.setState({ error: null });
    return <Broken as={this.props.alone ? "main" : "div"} error={error} shown={shown} onAgain={onAgain} />;
  }
}

interface BrokenProps {
  as: "main" | "div";
  error: Error;
  shown: string;
  onAgain: () => void;
}

function Broken({ as: Frame, error, shown, onAgain }: BrokenProps) {
  const { t } = useTexts();
  const [copied, setCopied] = useState<"yes" | "no" | null>(null);
  // What a report of this needs.
  const { name, message } = error;
  const what = `${name}: ${message}`;
  const details = [what, error.stack ?? "", shown.trim(), navigator.userAgent].join("\n\n");
  const copy = () => {
    navigator.clipboard.writeText(details).then(
      () => setCopied("yes"),
      () => setCopied("no"),
    );
  };
  return (
    <Frame>
      <Empty
        title={t("broken-title")}
        actions={
          <>
            <Button onPress={onAgain}>{t("broken-again")}</Button>
            <Button onPress={() => window.location.reload()}>{t("broken-reload")}</Button>
            <Button onPress={copy}>{t("broken-copy")}</Button>
          </>
        }
      >
        {t("broken-about")}
      </Empty>
      <p role="status" className="unseen">
        {copied === "yes" && t("broken-copied")}
      </p>
      <Notice>
        <span className="code">{message}</span>
        {copied === "yes" && <p aria-hidden>{t("broken-copied")}</p>}
        {copied === "no" && (
          <>
            <p>{t("broken-copy-by-hand")}</p>
            <textarea
              className="field-input field-area code"
              aria-label={t("broken-details")}
              dir="ltr"
              rows={8}
              readOnly
              value={details}
              onFocus={(event) => event.target.select()}
            />
          </>
        )}
      </Notice>
    </Frame>
  );
}
