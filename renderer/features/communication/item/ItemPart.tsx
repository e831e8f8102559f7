import { Stack, Title } from "@mantine/core";
import { type ReactNode, useId } from "react";

/** One part of a message's fields under its heading. */
export function ItemPart({ title, children }: { title: string; children: ReactNode }) {
  const heading = useId();
  return (
    <Stack component="section" gap="sm" aria-labelledby={heading}>
      <Title order={3} size="sm" id={heading}>
        {title}
      </Title>
      {children}
    </Stack>
  );
}
