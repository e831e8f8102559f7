import { ActionIcon, Group, Stack, Table, Text } from "@mantine/core";
import { updateRecord } from "@renderer/data/commands/records";
import type { EditSession } from "@renderer/ui/fields/autosave";
import { DateField } from "@renderer/ui/fields/DateField";
import { EnumSelect } from "@renderer/ui/fields/EnumSelect";
import { NumberField } from "@renderer/ui/fields/NumberField";
import { TextArea, TextField } from "@renderer/ui/fields/TextField";
import { useWords } from "@renderer/ui/useWords";
import { type Decision, decisionBindings, decisionResults } from "@shared/domain/events/decision";
import type { EventKind } from "@shared/domain/events/event";
import type { PatchOf } from "@shared/domain/kinds";
import { IconChevronDown, IconChevronUp } from "@tabler/icons-react";
import { memo, useId, useState } from "react";
import { AffectedGroups } from "../AffectedGroups";
import classes from "./Results.module.css";
import { RowMenu } from "./RowMenu";

const votes = ["votesFor", "votesAgainst", "abstentions"] as const;

type Props = { decision: Decision; body: EventKind | undefined };

/** One decision; forum, day, votes and reason open below it. Without a forum the body that meets (`body`) decided. */
export const DecisionRow = memo(function DecisionRow({ decision, body }: Props) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const details = useId();
  const { id, code } = decision;
  const save = (patch: PatchOf<"decisions">, session?: EditSession) =>
    updateRecord("decisions", id, patch, session);
  const Chevron = isOpen ? IconChevronUp : IconChevronDown;
  return (
    <>
      <Table.Tr>
        <Table.Td>
          <span className={classes.code}>{code}</span>
        </Table.Td>
        <Table.Td>
          <TextArea
            label={t("results.decisions.textOf", { code })}
            hideLabel
            required
            minRows={1}
            value={decision.text}
            onSave={(text, session) => save({ text }, session)}
          />
        </Table.Td>
        <Table.Td>
          <EnumSelect
            label={t("results.decisions.resultOf", { code })}
            hideLabel
            enumeration="decisionResult"
            values={decisionResults}
            value={decision.result}
            onSave={(result) => result && save({ result })}
          />
        </Table.Td>
        <Table.Td>
          <EnumSelect
            label={t("results.decisions.bindingOf", { code })}
            hideLabel
            enumeration="decisionBinding"
            values={decisionBindings}
            value={decision.binding}
            onSave={(binding) => binding && save({ binding })}
          />
        </Table.Td>
        <Table.Td>
          <div className={classes.row}>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t("results.details", { code })}
              aria-expanded={isOpen}
              aria-controls={isOpen ? details : undefined}
              onClick={() => setOpen(!isOpen)}
            >
              <Chevron size={18} stroke={1.5} aria-hidden />
            </ActionIcon>
            <RowMenu kind="decisions" record={decision} title={code} />
          </div>
        </Table.Td>
      </Table.Tr>
      {isOpen && (
        <Table.Tr id={details}>
          <Table.Td colSpan={5} className={classes.details}>
            <Stack gap="sm" py="xs">
              <Group align="flex-start">
                <TextField
                  label={t("fields.decisions.forum")}
                  placeholder={body ? t(`enumerations.eventKind.${body}`) : t("results.decisions.forumHint")}
                  value={decision.forum}
                  onSave={(forum, session) => save({ forum }, session)}
                />
                <DateField
                  label={t("fields.decisions.date")}
                  value={decision.date}
                  onSave={(date, session) => save({ date }, session)}
                />
                {votes.map((field) => (
                  <NumberField
                    key={field}
                    className={classes.count}
                    label={t(`fields.decisions.${field}`)}
                    whole
                    min={0}
                    max={10_000}
                    value={decision[field]}
                    onSave={(count, session) => save({ [field]: count }, session)}
                  />
                ))}
              </Group>
              <TextArea
                label={t("fields.decisions.reason")}
                value={decision.reason}
                onSave={(reason, session) => save({ reason }, session)}
              />
              <div>
                <Text size="sm" fw={500} mb={4}>
                  {t("communication.whom.title")}
                </Text>
                <AffectedGroups kind="decisions" id={id} title={`${code} ${decision.text}`} />
              </div>
            </Stack>
          </Table.Td>
        </Table.Tr>
      )}
    </>
  );
});
