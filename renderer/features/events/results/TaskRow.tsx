import { Table } from "@mantine/core";
import { updateRecord } from "@renderer/data/commands/records";
import type { EventResults } from "@renderer/data/queries/eventResults";
import type { EditSession } from "@renderer/ui/fields/autosave";
import { DateField } from "@renderer/ui/fields/DateField";
import { EnumSelect } from "@renderer/ui/fields/EnumSelect";
import { TextArea } from "@renderer/ui/fields/TextField";
import { today } from "@renderer/ui/today";
import { useWords } from "@renderer/ui/useWords";
import { type ActionItem, actionItemStatuses } from "@shared/domain/events/actionItem";
import { ownerConcern, ownerFrom } from "@shared/domain/events/taskOwner";
import type { PatchOf } from "@shared/domain/kinds";
import { memo } from "react";
import { ownerText } from "./ownerNames";
import classes from "./Results.module.css";
import { RowMenu } from "./RowMenu";
import { SuggestField } from "./SuggestField";

type Props = { task: ActionItem; names: readonly string[] } & Pick<EventResults, "participants" | "persons">;

/** One task; who has it without having been there is asked about quietly. */
export const TaskRow = memo(function TaskRow({ task, names, participants, persons }: Props) {
  const { t } = useWords();
  const { id, code } = task;
  const owner = ownerText(task, persons);
  const isUnnamed = task.ownerId !== undefined && owner === "";
  const concern = isUnnamed ? "restricted" : ownerConcern(task, participants);
  const save = (patch: PatchOf<"actionItems">, session?: EditSession) =>
    updateRecord("actionItems", id, patch, session);
  const of = (field: "title" | "ownerId" | "withWhom" | "due" | "status") => ({
    label: t("results.tasks.of", { code, field: t(`fields.actionItems.${field}`) }),
    hideLabel: true,
  });
  return (
    <Table.Tr>
      <Table.Td>
        <span className={classes.code}>{code}</span>
      </Table.Td>
      <Table.Td>
        <TextArea
          {...of("title")}
          required
          minRows={1}
          value={task.title}
          onSave={(title, session) => save({ title }, session)}
        />
      </Table.Td>
      <Table.Td>
        <SuggestField
          {...of("ownerId")}
          names={names}
          description={concern && t(`results.tasks.${concern}`)}
          value={owner}
          onSave={(owner, session) => save(ownerFrom(owner, persons), session)}
        />
      </Table.Td>
      <Table.Td>
        <TextArea
          {...of("withWhom")}
          minRows={1}
          value={task.withWhom}
          onSave={(withWhom, session) => save({ withWhom }, session)}
        />
      </Table.Td>
      <Table.Td>
        <DateField {...of("due")} value={task.due} onSave={(due, session) => save({ due }, session)} />
      </Table.Td>
      <Table.Td>
        <EnumSelect
          {...of("status")}
          enumeration="actionItemStatus"
          values={actionItemStatuses}
          value={task.status}
          onSave={(status) =>
            status && save({ status, doneAt: status === "done" ? (task.doneAt ?? today()) : undefined })
          }
        />
      </Table.Td>
      <Table.Td>
        <RowMenu kind="actionItems" record={task} title={code} />
      </Table.Td>
    </Table.Tr>
  );
});
