import { ActionIcon, Menu } from "@mantine/core";
import { changePaper } from "@renderer/data/commands/councilPapers";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import type { Consultation, CouncilPaper } from "@shared/domain/papers/councilPaper";
import { IconArrowDown, IconArrowUp, IconDots, IconTrash } from "@tabler/icons-react";
import { useCallback } from "react";
import { movedTo, withoutAt } from "./save";

/** Puts a committee elsewhere in the order, or takes it out. */
export function CommitteeMenu({ paper, at }: { paper: CouncilPaper; at: number }) {
  const { t } = useWords();
  const change = useAction(
    useCallback(
      async (to: (now: Consultation[]) => Consultation[]) =>
        changePaper(paper.id, (now) => ({ consultations: to(now.consultations) })),
      [paper.id],
    ),
  );
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          mt={4}
          aria-label={t("councilPapers.committees.menuOf", { number: at + 1 })}
        >
          <IconDots size={18} stroke={1.5} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconArrowUp size={16} stroke={1.5} aria-hidden />}
          disabled={at === 0}
          onClick={() => change.run((now) => movedTo(now, at, at - 1))}
        >
          {t("councilPapers.committees.up")}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowDown size={16} stroke={1.5} aria-hidden />}
          disabled={at === paper.consultations.length - 1}
          onClick={() => change.run((now) => movedTo(now, at, at + 1))}
        >
          {t("councilPapers.committees.down")}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconTrash size={16} stroke={1.5} aria-hidden />}
          onClick={() => change.run((now) => withoutAt(now, at))}
        >
          {t("councilPapers.committees.remove")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
