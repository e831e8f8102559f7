import { ActionIcon, Group, Tooltip } from "@mantine/core";
import { moveGuideline, removeGuideline } from "@renderer/data/commands/agenda";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import type { RecordOf } from "@shared/domain/kinds";
import { plainTextOf } from "@shared/domain/richText";
import { IconArrowDown, IconArrowUp, IconTrash } from "@tabler/icons-react";
import { useCallback } from "react";
import { useTakeBack } from "../useTakeBack";
import styles from "./GuidelinesPage.module.css";

type Props = {
  guideline: RecordOf<"guidelines">;
  index: number;
  list: readonly RecordOf<"guidelines">[];
  isSelected: boolean;
  onOpen: () => void;
};

/** One guideline: opens its panel, changes its place, goes away with a way back. */
export function GuidelineRow({ guideline, index, list, isSelected, onOpen }: Props) {
  const { t } = useWords();
  const { title, code } = guideline;
  const others = list.filter((one) => one !== guideline).map(({ id }) => id);
  const { run: move } = useAction(moveGuideline);
  const takeBack = useTakeBack();
  const { run: remove } = useAction(
    useCallback(async () => {
      await removeGuideline(guideline.id);
      await takeBack(t("agenda.guidelines.removed", { title: guideline.title }));
    }, [guideline, takeBack, t]),
  );
  const text = plainTextOf(guideline.text);
  return (
    <li className={styles.row} data-selected={isSelected || undefined}>
      <button type="button" className={styles.open} aria-pressed={isSelected} onClick={onOpen}>
        <span className={styles.code}>{code}</span>
        <span>
          <span className={styles.title}>{title}</span>
          {text !== "" && <span className={styles.text}>{text}</span>}
        </span>
        <span className={styles.kind}>{t(`enumerations.guidelineKind.${guideline.kind}`)}</span>
      </button>
      <Group gap={2} wrap="nowrap" className={styles.moves}>
        <Tooltip label={t("agenda.guidelines.up", { title })}>
          <ActionIcon
            color="gray"
            disabled={index === 0}
            aria-label={t("agenda.guidelines.up", { title })}
            onClick={() => move(guideline.id, others, others[index - 2] ?? null)}
          >
            <IconArrowUp size={16} stroke={1.5} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={t("agenda.guidelines.down", { title })}>
          <ActionIcon
            color="gray"
            disabled={index === list.length - 1}
            aria-label={t("agenda.guidelines.down", { title })}
            onClick={() => move(guideline.id, others, others[index] ?? null)}
          >
            <IconArrowDown size={16} stroke={1.5} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={t("agenda.guidelines.remove", { title })}>
          <ActionIcon
            color="gray"
            aria-label={t("agenda.guidelines.remove", { title })}
            onClick={() => remove()}
          >
            <IconTrash size={16} stroke={1.5} />
          </ActionIcon>
        </Tooltip>
      </Group>
    </li>
  );
}
