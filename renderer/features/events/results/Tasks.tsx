import { Autocomplete, Table, TextInput } from "@mantine/core";
import { createRecord } from "@renderer/data/commands/records";
import type { EventResults } from "@renderer/data/queries/eventResults";
import { parseDate } from "@renderer/ui/fields/parseInput";
import { ListExport } from "@renderer/ui/RecordTable/ListExport";
import { today } from "@renderer/ui/today";
import { useEntry } from "@renderer/ui/useEntry";
import { useWords } from "@renderer/ui/useWords";
import type { Event } from "@shared/domain/events/event";
import { ownerFrom } from "@shared/domain/events/taskOwner";
import { useMemo, useState } from "react";
import { taskColumns } from "./listColumns";
import { ownerNames } from "./ownerNames";
import { ResultSection } from "./ResultSection";
import { TaskRow } from "./TaskRow";

type Props = { event: Event } & Pick<EventResults, "tasks" | "participants" | "persons">;

/** Aufträge: was, wer mit wem, bis wann; typed across one line. */
export function Tasks({ event, tasks, participants, persons }: Props) {
  const { t } = useWords();
  const names = useMemo(() => ownerNames(participants, persons), [participants, persons]);
  const [badDay, setBadDay] = useState(false);
  const dayOf = (text: string) => (text.trim() === "" ? undefined : parseDate(text, today()));
  const { draft, set, first, onKeyDown } = useEntry(
    { title: "", owner: "", withWhom: "", due: "" },
    ({ title, owner, withWhom, due }) =>
      createRecord("actionItems", {
        eventId: event.id,
        title: title.trim(),
        ...ownerFrom(owner, persons),
        withWhom: withWhom.trim(),
        due: dayOf(due),
      }),
    ({ title, due }) => {
      const isUnread = due.trim() !== "" && dayOf(due) === undefined;
      setBadDay(isUnread);
      return title.trim() !== "" && !isUnread;
    },
  );
  const heads = {
    title: t("fields.actionItems.title"),
    owner: t("fields.actionItems.ownerId"),
    withWhom: t("fields.actionItems.withWhom"),
    due: t("fields.actionItems.due"),
  };
  const named = (field: keyof typeof heads) => t("results.tasks.new", { field: heads[field] });
  const line = (field: "withWhom" | "due") => (
    <TextInput
      aria-label={named(field)}
      placeholder={field === "due" ? t("ui.datePattern") : heads[field]}
      autoComplete="off"
      value={draft[field]}
      error={field === "due" && badDay ? t("results.tasks.badDay") : undefined}
      onChange={({ currentTarget }) => set({ [field]: currentTarget.value })}
    />
  );
  return (
    <ResultSection
      title={t("results.tasks.title")}
      hint={t("results.tasks.hint")}
      trail={
        tasks.length > 0 && (
          <ListExport
            rows={tasks}
            columns={taskColumns(persons, t)}
            sensitivityOf={({ sensitivity }) => sensitivity}
            caption={t("results.tasks.title")}
          />
        )
      }
      columns={[
        { label: t("documents.number"), width: 72 },
        { label: heads.title },
        { label: heads.owner, width: "17%" },
        { label: heads.withWhom, width: "14%" },
        { label: heads.due, width: 184 },
        { label: t("fields.actionItems.status"), width: "14%" },
        { label: t("results.actions"), width: 110 },
      ]}
    >
      {tasks.map((task) => (
        <TaskRow key={task.id} task={task} participants={participants} persons={persons} names={names} />
      ))}
      <Table.Tr onKeyDown={onKeyDown}>
        <Table.Td />
        <Table.Td>
          <TextInput
            ref={first}
            aria-label={named("title")}
            placeholder={heads.title}
            autoComplete="off"
            value={draft.title}
            onChange={({ currentTarget }) => set({ title: currentTarget.value })}
          />
        </Table.Td>
        <Table.Td>
          <Autocomplete
            aria-label={named("owner")}
            placeholder={heads.owner}
            autoComplete="off"
            data={[...names]}
            limit={8}
            value={draft.owner}
            onChange={(owner) => set({ owner })}
          />
        </Table.Td>
        <Table.Td>{line("withWhom")}</Table.Td>
        <Table.Td>{line("due")}</Table.Td>
        <Table.Td colSpan={2} />
      </Table.Tr>
    </ResultSection>
  );
}
