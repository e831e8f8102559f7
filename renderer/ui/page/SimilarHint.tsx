import { Alert, Anchor, List, Text } from "@mantine/core";
import { IconUsers } from "@tabler/icons-react";
import { Link } from "react-router";

export type SimilarEntry = { id: string; path: string; label: string; words: string };

type Props = { title: string; hint: string; entries: readonly SimilarEntry[] };

/** Entries of other units that may be the same work, as a lead for doing it once; nothing where there are none. */
export function SimilarHint({ title, hint, entries }: Props) {
  if (entries.length === 0) return null;
  return (
    <Alert variant="light" color="gray" icon={<IconUsers size={18} stroke={1.5} aria-hidden />} title={title}>
      <Text size="sm" mb="xs">
        {hint}
      </Text>
      <List size="sm" spacing={4}>
        {entries.map(({ id, path, label, words }) => (
          <List.Item key={id}>
            <Anchor component={Link} to={path} inherit>
              {label}
            </Anchor>{" "}
            <Text span size="sm">
              ({words})
            </Text>
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
