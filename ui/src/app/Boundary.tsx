import { Component, type ReactNode } from "react";

import { Button, Empty, Notice } from "../components";
import { useTexts } from "../i18n";

interface Props {
  /** What is shown inside: another thing gets another chance. */
  of: string;
  children: ReactNode;
}

interface State {
  error: Error | null;
}

/** Stands between a fault of the page and the person's work: the library is safe, drafts are kept. */
export class Boundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidUpdate(before: Props) {
    if (before.of !== this.props.of && this.state.error) this.setState({ error: null });
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return <Broken error={error} onAgain={() => this.setState({ error: null })} />;
  }
}

function Broken({ error, onAgain }: { error: Error; onAgain: () => void }) {
  const { t } = useTexts();
  return (
    <main>
      <Empty
        title={t("broken-title")}
        actions={
          <>
            <Button onPress={onAgain}>{t("broken-again")}</Button>
            <Button onPress={() => window.location.reload()}>{t("broken-reload")}</Button>
          </>
        }
      >
        {t("broken-about")}
      </Empty>
      <Notice>
        <span className="code">{error.message}</span>
      </Notice>
    </main>
  );
}
