import { Button, Group, Text } from "@mantine/core";
import { addLine } from "@renderer/data/commands/agenda";
import { guidelines } from "@renderer/data/queries/agenda";
import { EmptyState } from "@renderer/ui/EmptyState";
import { useAction } from "@renderer/ui/useAction";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { IconPlus, IconRoute } from "@tabler/icons-react";
import { useCallback, useState } from "react";
import { ItemPanel } from "../panel/ItemPanel";
import { useItemAddress } from "../useItemAddress";
import { GuidelineRow } from "./GuidelineRow";
import styles from "./GuidelinesPage.module.css";
import { NewGuideline } from "./NewGuideline";

/** What all undertakings are held against, in the order of its weight. */
export function GuidelinesPage() {
  const { t } = useWords();
  const list = useLive(guidelines);
  const { item, open, close } = useItemAddress();
  const [isAdding, setAdding] = useState(false);
  const { run: add } = useAction(
    useCallback(
      async (title: string) => {
        const siblings = (list ?? []).map(({ id }) => id);
        await addLine({ kind: "guidelines", draft: { title }, siblings, after: undefined });
      },
      [list],
    ),
  );
  if (!list) return null;
  const isEmpty = list.length === 0 && !isAdding;
  return (
    <div className={styles.page} data-with-panel={item !== undefined || undefined}>
      <div>
        {isEmpty ? (
          <EmptyState
            icon={IconRoute}
            title={t("agenda.guidelines.none")}
            hint={t("agenda.guidelines.noneHint")}
            action={<Button onClick={() => setAdding(true)}>{t("agenda.guidelines.add")}</Button>}
          />
        ) : (
          <>
            <Group justify="space-between" mb="md">
              <Text c="dimmed">{t("agenda.guidelines.purpose")}</Text>
              <Button
                leftSection={<IconPlus size={16} stroke={1.75} />}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => setAdding(true)}
              >
                {t("agenda.guidelines.add")}
              </Button>
            </Group>
            <ol className={styles.list} aria-label={t("agenda.guidelines.list")}>
              {list.map((guideline, index) => (
                <GuidelineRow
                  key={guideline.id}
                  guideline={guideline}
                  index={index}
                  list={list}
                  isSelected={item?.id === guideline.id}
                  onOpen={() =>
                    open("guidelines", guideline.id, { enter: true, replace: item !== undefined })
                  }
                />
              ))}
              {isAdding && <NewGuideline onAdd={add} onEnd={() => setAdding(false)} />}
            </ol>
          </>
        )}
      </div>
      {item?.kind === "guidelines" && (
        <ItemPanel key={item.id} kind={item.kind} id={item.id} enter={item.enter} onClose={close} />
      )}
    </div>
  );
}
