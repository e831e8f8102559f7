import { ActionIcon, Button, Group, Stack, Text } from "@mantine/core";
import { updateRecord } from "@renderer/data/commands/records";
import { NumberField } from "@renderer/ui/fields/NumberField";
import { TextField } from "@renderer/ui/fields/TextField";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import type { RecordOf } from "@shared/domain/kinds";
import { IconPlus, IconX } from "@tabler/icons-react";
import { useCallback } from "react";
import classes from "./votes.module.css";

type Tables = RecordOf<"voteRounds">["tables"];

/** How many dots people have, and at which tables they sit. */
export function RoundSettings({ round }: { round: RecordOf<"voteRounds"> }) {
  const { t } = useWords();
  const save = (patch: Partial<RecordOf<"voteRounds">>, session?: { group: string }) =>
    updateRecord("voteRounds", round.id, patch, session);
  const withTable = (id: string, patch: Partial<Tables[number]>): Tables =>
    round.tables.map((table) => (table.id === id ? { ...table, ...patch } : table));
  const setTables = useAction(
    useCallback((tables: Tables) => updateRecord("voteRounds", round.id, { tables }), [round.id]),
  );
  const number = round.tables.length + 1;
  return (
    <details className={classes.settings}>
      <summary>{t("votes.settings")}</summary>
      <Stack gap="sm" align="flex-start" mt="sm">
        <Group>
          {(["dotsPerPerson", "maxPerOption"] as const).map((field) => (
            <NumberField
              key={field}
              label={t(`fields.voteRounds.${field}`)}
              whole
              min={1}
              max={20}
              value={round[field]}
              onSave={(value, session) => value !== undefined && save({ [field]: value }, session)}
            />
          ))}
        </Group>
        {round.tables.map((table) => {
          const hasDots = round.counts.some(({ tableId }) => tableId === table.id);
          return (
            <Group key={table.id} gap="xs" align="flex-end">
              <TextField
                label={t("votes.tableName")}
                value={table.name}
                required
                onSave={(name, session) => save({ tables: withTable(table.id, { name }) }, session)}
              />
              <NumberField
                label={t("votes.tablePeople", { table: table.name })}
                whole
                min={1}
                max={500}
                value={table.people}
                onSave={(people, session) =>
                  people !== undefined && save({ tables: withTable(table.id, { people }) }, session)
                }
              />
              <ActionIcon
                size="lg"
                aria-label={t("votes.removeTable", { table: table.name })}
                disabled={hasDots || round.tables.length === 1}
                onClick={() => setTables.run(round.tables.filter(({ id }) => id !== table.id))}
              >
                <IconX size={18} stroke={1.5} aria-hidden />
              </ActionIcon>
              {hasDots && (
                <Text size="sm" c="dimmed">
                  {t("votes.tableHasDots", { table: table.name })}
                </Text>
              )}
            </Group>
          );
        })}
        <Button
          variant="default"
          leftSection={<IconPlus size={18} stroke={1.5} aria-hidden />}
          onClick={() =>
            setTables.run([
              ...round.tables,
              { id: crypto.randomUUID(), name: t("votes.table", { number }), people: 6 },
            ])
          }
        >
          {t("votes.addTable")}
        </Button>
      </Stack>
    </details>
  );
}
