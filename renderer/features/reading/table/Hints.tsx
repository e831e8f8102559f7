import { Button, Group, ScrollArea, Table, Text, Title } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { saveFile } from "@renderer/data/commands/leaving";
import { hintWords } from "@renderer/data/workers/hintTable";
import type { PlanLook } from "@renderer/data/workers/tableMessages";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { refusalReasons } from "@shared/transfer/plan/tablePlan";
import { IconFileSpreadsheet } from "@tabler/icons-react";
import { useCallback } from "react";
import classes from "./Table.module.css";
import type { LookedAt } from "./useTable";

type Props = { plan: PlanLook; choice: LookedAt; title: string };

/** Rows that stay out and values nobody understood, each with its number and reason; as a file on wish. */
export function Hints({ plan, choice, title }: Props) {
  const { t, format, language } = useWords();
  const { reader, target } = choice;
  const save = useAction(
    useCallback(async () => {
      const csv = await reader.current?.hints(language);
      if (csv === undefined) return;
      const name = t("reading.table.hintsFile", { name: title.replace(/\.[a-z]+$/i, "") });
      const file = {
        suggestedName: `${name}.csv`,
        mediaType: "text/csv",
        bytes: new TextEncoder().encode(csv),
      };
      // Nobody has said yet who may see what stands in a file that is being read.
      await saveFile(file, {
        deliverable: "hints",
        title: name,
        language,
        audience: "confidential",
        words: csv,
      });
      notifications.show({ message: t("reading.table.hintsSaved") });
    }, [reader, language, t, title]),
  );
  const said = [
    ...refusalReasons.flatMap((reason) => {
      const count = plan.reasons[reason];
      return count ? [t(`reading.table.reasons.${reason}`, { shown: format.number(count) })] : [];
    }),
    ...(plan.unread > 0 ? [t("reading.table.reasons.unread", { shown: format.number(plan.unread) })] : []),
  ];
  if (plan.hintCount === 0)
    return (
      <Text>
        {t(plan.created + plan.updated > 0 ? "reading.table.noHints" : "reading.table.noHintsNothing")}
      </Text>
    );
  return (
    <section aria-label={t("reading.table.hints")}>
      <Group justify="space-between" mb="xs">
        <Title order={3} size="h4">
          {t("reading.table.hints")}
        </Title>
        <Button
          variant="default"
          size="sm"
          leftSection={<IconFileSpreadsheet size={16} stroke={1.5} aria-hidden />}
          loading={save.running}
          onClick={() => save.run()}
        >
          {t("reading.table.saveHints")}
        </Button>
      </Group>
      <Text size="sm" mb="xs">
        {said.join(" · ")}
      </Text>
      {plan.hintCount > plan.hints.length && (
        <Text size="sm" c="dimmed" mb="xs">
          {t("reading.table.hintsShown", { count: plan.hints.length })}
        </Text>
      )}
      <ScrollArea.Autosize
        mah={260}
        viewportProps={{ tabIndex: 0, "aria-label": t("reading.table.hints"), role: "group" }}
      >
        <Table stickyHeader className={classes.hints} verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th className={classes.short}>{t("reading.table.line")}</Table.Th>
              <Table.Th>{t("reading.table.outcome")}</Table.Th>
              <Table.Th>{t("reading.table.why")}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {plan.hints.map((hint) => (
              <Table.Tr key={hint.line}>
                <Table.Td>{hint.line}</Table.Td>
                <Table.Td>
                  {t(hint.type === "refused" ? "reading.table.staysOut" : "reading.table.comesIn")}
                </Table.Td>
                <Table.Td>{hintWords(t, target, hint)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollArea.Autosize>
    </section>
  );
}
