import { Autocomplete, Table, Textarea } from "@mantine/core";
import { createRecord, updateRecord } from "@renderer/data/commands/records";
import type { EventResults } from "@renderer/data/queries/eventResults";
import { TextArea } from "@renderer/ui/fields/TextField";
import { useEntry } from "@renderer/ui/useEntry";
import { useWords } from "@renderer/ui/useWords";
import type { Event } from "@shared/domain/events/event";
import type { RoleReflection } from "@shared/domain/events/roleReflection";
import { positionAtEnd } from "@shared/positions";
import { memo, useMemo } from "react";
import { ResultSection } from "./ResultSection";
import { RowMenu } from "./RowMenu";
import { SuggestField } from "./SuggestField";

const texts = ["doing", "stopping", "starting", "needs"] as const;
const roles = ["decider", "supporter", "roleModel", "caretaker", "sceptic"] as const;

/** Rollenreflexion: sheets without names, typed across one line each. */
export function Reflections({ event, reflections }: { event: Event } & Pick<EventResults, "reflections">) {
  const { t } = useWords();
  const names = useMemo(() => roles.map((role) => t(`results.reflections.roles.${role}`)), [t]);
  const { draft, set, first, onKeyDown } = useEntry(
    { roleLabel: "", doing: "", stopping: "", starting: "", needs: "" },
    (said) =>
      createRecord("roleReflections", {
        ...said,
        roleLabel: said.roleLabel.trim(),
        eventId: event.id,
        position: positionAtEnd(reflections),
      }),
    ({ roleLabel }) => roleLabel.trim() !== "",
  );
  const named = (field: (typeof texts)[number] | "roleLabel") =>
    t("results.reflections.new", { field: t(`fields.roleReflections.${field}`) });
  const isUnnamed = draft.roleLabel.trim() === "" && texts.some((field) => draft[field].trim() !== "");
  return (
    <ResultSection
      title={t("results.reflections.title")}
      hint={t("results.reflections.hint")}
      columns={[
        { label: t("fields.roleReflections.roleLabel"), width: 200 },
        ...texts.map((field) => ({ label: t(`fields.roleReflections.${field}`) })),
        { label: t("results.actions"), width: 124 },
      ]}
    >
      {reflections.map((reflection, at) => (
        <ReflectionRow key={reflection.id} reflection={reflection} number={at + 1} names={names} />
      ))}
      <Table.Tr onKeyDown={onKeyDown}>
        <Table.Td>
          <Autocomplete
            ref={first}
            aria-label={named("roleLabel")}
            placeholder={t("fields.roleReflections.roleLabel")}
            description={isUnnamed ? t("results.reflections.needsRole") : undefined}
            inputWrapperOrder={["label", "input", "description", "error"]}
            autoComplete="off"
            data={names}
            value={draft.roleLabel}
            onChange={(roleLabel) => set({ roleLabel })}
          />
        </Table.Td>
        {texts.map((field) => (
          <Table.Td key={field}>
            <Textarea
              aria-label={named(field)}
              autosize
              minRows={1}
              value={draft[field]}
              onChange={({ currentTarget }) => set({ [field]: currentTarget.value })}
            />
          </Table.Td>
        ))}
        <Table.Td />
      </Table.Tr>
    </ResultSection>
  );
}

type RowProps = { reflection: RoleReflection; number: number; names: readonly string[] };

const ReflectionRow = memo(function ReflectionRow({ reflection, number, names }: RowProps) {
  const { t } = useWords();
  const { id, roleLabel } = reflection;
  const of = (field: (typeof texts)[number] | "roleLabel") => ({
    label: t("results.reflections.of", { number, field: t(`fields.roleReflections.${field}`) }),
    hideLabel: true,
  });
  return (
    <Table.Tr>
      <Table.Td>
        <SuggestField
          {...of("roleLabel")}
          names={names}
          value={roleLabel}
          onSave={(role, session) =>
            role !== "" && updateRecord("roleReflections", id, { roleLabel: role }, session)
          }
        />
      </Table.Td>
      {texts.map((field) => (
        <Table.Td key={field}>
          <TextArea
            {...of(field)}
            minRows={1}
            value={reflection[field]}
            onSave={(text, session) => updateRecord("roleReflections", id, { [field]: text }, session)}
          />
        </Table.Td>
      ))}
      <Table.Td>
        <RowMenu kind="roleReflections" record={reflection} title={`${number} ${roleLabel}`} />
      </Table.Td>
    </Table.Tr>
  );
});
