import { Button, Code, Group, Stack, Text, Title } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import { Component, type ReactNode } from "react";

type Props = { children: ReactNode };
type State = { thrown?: unknown };

/** Catches programming mistakes of what it surrounds; a new `key` (another route) starts afresh. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = {};

  static getDerivedStateFromError(thrown: unknown): State {
    return { thrown };
  }

  override render() {
    return "thrown" in this.state ? <Failure thrown={this.state.thrown} /> : this.props.children;
  }
}

function Failure({ thrown }: { thrown: unknown }) {
  const { t } = useWords();
  return (
    <Stack p="xl" maw={640} role="alert">
      <Title order={1} size="h3">
        {t("app.pageFailed")}
      </Title>
      <Text>{t("app.pageFailedHint")}</Text>
      <Code block>{thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown)}</Code>
      <Group>
        <Button onClick={() => window.location.reload()}>{t("app.reload")}</Button>
      </Group>
    </Stack>
  );
}
