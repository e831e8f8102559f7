import { Anchor, Button, Modal, Stack, Table, TextInput } from "@mantine/core";
import { addEvent } from "@renderer/data/commands/events";
import { eventRows } from "@renderer/data/queries/events";
import { EmptyState } from "@renderer/ui/EmptyState";
import { PageHeader } from "@renderer/ui/PageHeader";
import { useAction } from "@renderer/ui/useAction";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { IconPlus, IconUsersGroup } from "@tabler/icons-react";
import { useCallback, useState } from "react";
import { Link, useNavigate } from "react-router";

/** All events; the way to a new one. */
export function EventsPage() {
  const { t, format } = useWords();
  const rows = useLive(eventRows);
  const [adding, setAdding] = useState(false);
  if (rows === undefined) return null;
  const add = (
    <Button leftSection={<IconPlus size={18} stroke={1.5} aria-hidden />} onClick={() => setAdding(true)}>
      {t("events.new.action")}
    </Button>
  );
  return (
    <>
      <PageHeader title={t("events.title")} purpose={t("events.purpose")} actions={rows.length > 0 && add} />
      {rows.length === 0 ? (
        <EmptyState
          icon={IconUsersGroup}
          title={t("events.empty.title")}
          hint={t("events.empty.hint")}
          action={add}
        />
      ) : (
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t("fields.events.title")}</Table.Th>
              <Table.Th>{t("fields.events.kind")}</Table.Th>
              <Table.Th>{t("fields.events.date")}</Table.Th>
              <Table.Th>{t("fields.events.stage")}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ event }) => (
              <Table.Tr key={event.id}>
                <Table.Td>
                  <Anchor component={Link} to={`/events/${event.id}`}>
                    {event.title}
                  </Anchor>
                </Table.Td>
                <Table.Td>{t(`enumerations.eventKind.${event.kind}`)}</Table.Td>
                <Table.Td>{event.date && format.date(event.date)}</Table.Td>
                <Table.Td>{t(`enumerations.eventStage.${event.stage}`)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <NewEvent opened={adding} onClose={() => setAdding(false)} />
    </>
  );
}

function NewEvent({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const [title, setTitle] = useState("");
  const add = useAction(
    useCallback(async () => {
      const event = await addEvent({ title: title.trim() });
      await navigate(`/events/${event.id}`);
    }, [title, navigate]),
  );
  return (
    <Modal opened={opened} onClose={onClose} title={t("events.new.title")}>
      <form
        onSubmit={(submitted) => {
          submitted.preventDefault();
          add.run();
        }}
      >
        <Stack>
          <TextInput
            data-autofocus
            required
            label={t("events.new.name")}
            value={title}
            onChange={(changed) => setTitle(changed.currentTarget.value)}
          />
          <Button type="submit" loading={add.running} disabled={title.trim() === ""}>
            {t("events.new.create")}
          </Button>
        </Stack>
      </form>
    </Modal>
  );
}
