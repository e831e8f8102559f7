import { Anchor, Group, Text, Title } from "@mantine/core";
import { type ReactNode, useId } from "react";
import { Link } from "react-router";

type Props = {
  title: string;
  /** What is counted or left out, in a few words. */
  hint?: string;
  /** Where all of it stands. */
  link?: { to: string; text: string };
  children: ReactNode;
};

/** One question the overview answers. */
export function Part({ title, hint, link, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Group justify="space-between" align="baseline" mb="xs" gap="sm">
        <Group align="baseline" gap="sm">
          <Title order={2} size="h4" id={id}>
            {title}
          </Title>
          {hint && (
            <Text size="sm" c="dimmed">
              {hint}
            </Text>
          )}
        </Group>
        {link && (
          <Anchor component={Link} to={link.to} size="sm">
            {link.text}
          </Anchor>
        )}
      </Group>
      {children}
    </section>
  );
}
