import { Autocomplete, Button, Group, Select } from "@mantine/core";
import { addPeople } from "@renderer/data/commands/eventPlan";
import type { EventPeople } from "@renderer/data/queries/events";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { participantRoles } from "@shared/domain/events/participant";
import { IconPlus } from "@tabler/icons-react";
import { useCallback, useState } from "react";
import { peopleFromLines } from "./peopleFromLines";

/** Enters people one after the other: Enter stores and the line is free; several pasted lines are several people. */
export function QuickPeople({ eventId, people }: { eventId: string; people: EventPeople }) {
  const { t } = useWords();
  const [text, setText] = useState("");
  const [role, setRole] = useState<(typeof participantRoles)[number]>("leader");
  const { run } = useAction(
    useCallback(
      async (lines: string) => {
        const entered = peopleFromLines(lines, role, people);
        if (entered.length > 0) await addPeople(eventId, entered);
      },
      [eventId, role, people],
    ),
  );
  const add = (lines: string) => {
    setText("");
    if (lines.trim() !== "") run(lines);
  };
  const there = new Set(people.participants.map(({ personId }) => personId));
  const names = people.persons
    .filter(({ id, restricted, archivedAt }) => !restricted && archivedAt === undefined && !there.has(id))
    .map(({ displayName }) => displayName);
  return (
    <form
      onSubmit={(submitted) => {
        submitted.preventDefault();
        add(text);
      }}
    >
      <Group align="flex-start" mb="md">
        <Autocomplete
          flex="1 1 280px"
          maw={420}
          label={t("events.people.add")}
          description={t("events.people.addHint")}
          inputWrapperOrder={["label", "input", "description", "error"]}
          autoComplete="off"
          data={[...new Set(names)]}
          limit={8}
          value={text}
          onChange={setText}
          onOptionSubmit={(name) => {
            add(name);
            // The list writes the chosen name into the field after this.
            requestAnimationFrame(() => setText(""));
          }}
          onPaste={(pasted) => {
            const lines = pasted.clipboardData.getData("text/plain");
            if (!lines.trim().includes("\n")) return;
            pasted.preventDefault();
            add(lines);
          }}
        />
        <Select
          w={190}
          label={t("events.people.asRole")}
          data={participantRoles.map((value) => ({
            value,
            label: t(`enumerations.participantRole.${value}`),
          }))}
          value={role}
          allowDeselect={false}
          withCheckIcon={false}
          onChange={(chosen) => setRole(participantRoles.find((one) => one === chosen) ?? "leader")}
        />
        <Button
          type="submit"
          mt="calc(1.25rem + 5px)"
          variant="default"
          disabled={text.trim() === ""}
          leftSection={<IconPlus size={18} stroke={1.5} aria-hidden />}
        >
          {t("events.people.addAction")}
        </Button>
      </Group>
    </form>
  );
}
