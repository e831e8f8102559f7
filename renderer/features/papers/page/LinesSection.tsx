import { ActionIcon, Button, Group, Stack, Text } from "@mantine/core";
import { changePaper } from "@renderer/data/commands/councilPapers";
import { TextArea } from "@renderer/ui/fields/TextField";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import type { CouncilPaper } from "@shared/domain/papers/councilPaper";
import { IconArrowDown, IconArrowUp, IconPlus, IconX } from "@tabler/icons-react";
import { useCallback } from "react";
import { Section } from "./Section";
import { changedAt, movedTo, withoutAt } from "./save";

const parts = {
  resolution: { field: "proposedResolution", name: "resolutionPoint", add: "addPoint" },
  annexes: { field: "annexes", name: "annex", add: "addAnnex" },
} as const;

/** Numbered lines: the points of the proposed resolution, or the annexes. */
export function LinesSection({ paper, part }: { paper: CouncilPaper; part: keyof typeof parts }) {
  const { t } = useWords();
  const { field, name, add } = parts[part];
  const lines = paper[field];
  const change = useAction(
    useCallback(
      async (to: (now: string[]) => string[]) =>
        changePaper(paper.id, (now) => ({ [field]: to(now[field]) })),
      [paper.id, field],
    ),
  );
  return (
    <Section section={part}>
      <Stack gap="xs">
        {lines.map((line, at) => {
          const label = t(`councilPapers.${name}`, { number: at + 1 });
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its number alone
            <Group key={at} align="flex-start" wrap="nowrap" gap="xs">
              <Text w={24} ta="end" pt={6} c="dimmed" aria-hidden>
                {at + 1}.
              </Text>
              <div style={{ flex: 1 }}>
                <TextArea
                  label={label}
                  hideLabel
                  minRows={1}
                  value={line}
                  onSave={(text, session) =>
                    changePaper(
                      paper.id,
                      (now) => ({ [field]: changedAt(now[field], at, () => text) }),
                      session,
                    )
                  }
                />
              </div>
              <Group gap={2} wrap="nowrap" pt={4}>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  disabled={at === 0}
                  aria-label={t("councilPapers.lines.up", { name: label })}
                  onClick={() => change.run((now) => movedTo(now, at, at - 1))}
                >
                  <IconArrowUp size={16} stroke={1.5} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  disabled={at === lines.length - 1}
                  aria-label={t("councilPapers.lines.down", { name: label })}
                  onClick={() => change.run((now) => movedTo(now, at, at + 1))}
                >
                  <IconArrowDown size={16} stroke={1.5} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t("councilPapers.lines.remove", { name: label })}
                  onClick={() => change.run((now) => withoutAt(now, at))}
                >
                  <IconX size={16} stroke={1.5} aria-hidden />
                </ActionIcon>
              </Group>
            </Group>
          );
        })}
        <div>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconPlus size={16} stroke={1.5} aria-hidden />}
            onClick={() => change.run((now) => [...now, ""])}
          >
            {t(`councilPapers.${add}`)}
          </Button>
        </div>
      </Stack>
    </Section>
  );
}
