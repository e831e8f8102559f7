import { Button, Group, Text } from "@mantine/core";
import { adoptVision, dropVision } from "@renderer/data/commands/agendaTexts";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import type { RecordOf } from "@shared/domain/kinds";
import { isEmptyRichText } from "@shared/domain/richText";
import { useCallback, useState } from "react";
import { useTakeBack } from "../useTakeBack";
import { KeepWordingDialog } from "./KeepWordingDialog";
import styles from "./TextsPage.module.css";

/** Wordings of the vision that were not chosen, with the reason; each can be taken again. */
export function VisionAlternatives({ agenda }: { agenda: RecordOf<"agendas"> }) {
  const { t, format } = useWords();
  const [isKeeping, setKeeping] = useState(false);
  const takeBack = useTakeBack();
  const { id, visionAlternatives: kept } = agenda;
  const { run: adopt } = useAction(
    useCallback(
      async (alternativeId: string) => {
        await adoptVision(id, alternativeId, t("agenda.texts.replaced"));
        await takeBack(t("agenda.texts.adopted"));
      },
      [id, t, takeBack],
    ),
  );
  const { run: drop } = useAction(
    useCallback(
      async (alternativeId: string) => {
        await dropVision(id, alternativeId);
        await takeBack(t("agenda.texts.dropped"));
      },
      [id, t, takeBack],
    ),
  );
  return (
    <>
      <Group justify="space-between">
        <Text size="sm" fw={500}>
          {t("agenda.texts.alternatives")}
        </Text>
        <Button
          variant="subtle"
          size="compact-sm"
          disabled={isEmptyRichText(agenda.vision)}
          onClick={() => setKeeping(true)}
        >
          {t("agenda.texts.keep")}
        </Button>
      </Group>
      {kept.length === 0 && (
        <Text size="sm" c="dimmed">
          {t("agenda.texts.alternativesNone")}
        </Text>
      )}
      <ul className={styles.alternatives}>
        {[...kept].reverse().map((one) => (
          <li key={one.id} className={styles.alternative}>
            <Text>{one.text}</Text>
            <Group gap="xs">
              <Text size="sm" c="dimmed">
                {[t("agenda.texts.keptOn", { date: format.date(one.keptOn) }), one.reason]
                  .filter((part) => part !== "")
                  .join(" · ")}
              </Text>
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={t("agenda.texts.adoptOf", { text: one.text })}
                onClick={() => adopt(one.id)}
              >
                {t("agenda.texts.adopt")}
              </Button>
              <Button
                variant="subtle"
                color="gray"
                size="compact-sm"
                aria-label={t("agenda.texts.dropOf", { text: one.text })}
                onClick={() => drop(one.id)}
              >
                {t("agenda.texts.drop")}
              </Button>
            </Group>
          </li>
        ))}
      </ul>
      {isKeeping && <KeepWordingDialog agendaId={id} onClose={() => setKeeping(false)} />}
    </>
  );
}
