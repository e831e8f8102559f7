import { Select, Table, TextInput } from "@mantine/core";
import { createRecord, updateRecord } from "@renderer/data/commands/records";
import type { EventResults } from "@renderer/data/queries/eventResults";
import { EnumSelect } from "@renderer/ui/fields/EnumSelect";
import { TextArea } from "@renderer/ui/fields/TextField";
import { useEntry } from "@renderer/ui/useEntry";
import { useWords } from "@renderer/ui/useWords";
import type { Event } from "@shared/domain/events/event";
import { type LogEntry, logEntryKinds } from "@shared/domain/events/logEntry";
import { memo } from "react";
import { ClockField } from "../plan/ClockField";
import { clockIn, withClock } from "./clockIn";
import { ResultSection } from "./ResultSection";
import { RowMenu } from "./RowMenu";

type LogKind = (typeof logEntryKinds)[number];

/** What happened when: notes and incidents with the time of day. */
export function Log({ event, log }: { event: Event } & Pick<EventResults, "log">) {
  const { t } = useWords();
  const { draft, set, first, onKeyDown } = useEntry<{ text: string; kind: LogKind }>(
    { text: "", kind: "note" },
    ({ text, kind }) =>
      createRecord("logEntries", {
        eventId: event.id,
        at: new Date().toISOString(),
        text: text.trim(),
        kind,
      }),
    ({ text }) => text.trim() !== "",
  );
  return (
    <ResultSection
      title={t("results.log.title")}
      hint={t("results.log.hint")}
      columns={[
        { label: t("fields.logEntries.at"), width: 110 },
        { label: t("fields.logEntries.text") },
        { label: t("fields.logEntries.kind"), width: 180 },
        { label: t("results.actions"), width: 124 },
      ]}
    >
      {log.map((entry) => (
        <LogRow key={entry.id} entry={entry} />
      ))}
      <Table.Tr onKeyDown={onKeyDown}>
        <Table.Td />
        <Table.Td>
          <TextInput
            ref={first}
            aria-label={t("results.log.new")}
            placeholder={t("results.log.new")}
            autoComplete="off"
            value={draft.text}
            onChange={({ currentTarget }) => set({ text: currentTarget.value })}
          />
        </Table.Td>
        <Table.Td>
          <Select
            aria-label={t("results.log.kindNew")}
            allowDeselect={false}
            withCheckIcon={false}
            data={logEntryKinds.map((value) => ({ value, label: t(`enumerations.logEntryKind.${value}`) }))}
            value={draft.kind}
            onChange={(chosen) => set({ kind: logEntryKinds.find((one) => one === chosen) ?? "note" })}
          />
        </Table.Td>
        <Table.Td />
      </Table.Tr>
    </ResultSection>
  );
}

const LogRow = memo(function LogRow({ entry }: { entry: LogEntry }) {
  const { t } = useWords();
  const { id, text: title, at } = entry;
  return (
    <Table.Tr>
      <Table.Td>
        <ClockField
          label={t("results.log.timeOf", { title })}
          hideLabel
          value={clockIn(at)}
          onSave={(clock, session) =>
            clock && updateRecord("logEntries", id, { at: withClock(at, clock) }, session)
          }
        />
      </Table.Td>
      <Table.Td>
        <TextArea
          label={t("results.log.textOf", { title })}
          hideLabel
          required
          minRows={1}
          value={title}
          onSave={(text, session) => updateRecord("logEntries", id, { text }, session)}
        />
      </Table.Td>
      <Table.Td>
        <EnumSelect
          label={t("results.log.kindOf", { title })}
          hideLabel
          enumeration="logEntryKind"
          values={logEntryKinds}
          value={entry.kind}
          onSave={(kind) => kind && updateRecord("logEntries", id, { kind })}
        />
      </Table.Td>
      <Table.Td>
        <RowMenu kind="logEntries" record={entry} title={title} />
      </Table.Td>
    </Table.Tr>
  );
});
