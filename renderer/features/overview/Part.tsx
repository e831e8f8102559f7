import { Anchor, Group, Text, Title } from "@mantine/core";
import { type ReactNode, useId } from "react";
import { Link } from "react-router";

/** Parts that a figure at the top leads to. */
export const partIds = {
  acting: "overview-acting",
  due: "overview-due",
  telling: "overview-telling",
} as const;

type Props = {
  /** For parts that something on the page leads to; the heading takes the focus. */
  id?: string;
  title: string;
  /** What is counted or left out, in a few words. */
  hint?: string;
  /** Where all of it stands. */
  link?: { to: string; text: string };
  children: ReactNode;
};

/** One question the overview answers. */
export function Part({ id: given, title, hint, link, children }: Props) {
  const own = useId();
  const id = given ?? own;
  return (
    <section aria-labelledby={id}>
      <Group justify="space-between" align="baseline" mb="xs" gap="sm">
        <Group align="baseline" gap="sm">
          <Title order={2} size="h4" id={id} tabIndex={given ? -1 : undefined}>
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
