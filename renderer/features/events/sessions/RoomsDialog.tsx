import { ActionIcon, Button, Stack, Text, TextInput } from "@mantine/core";
import { type RoomChange, setRooms } from "@renderer/data/commands/sessions";
import { AskDialog } from "@renderer/ui/AskDialog";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import type { Room } from "@shared/domain/events/sessionPlan";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { useCallback, useRef, useState } from "react";
import classes from "./Sessions.module.css";

type Line = { key: string; name: string; seats: string; was?: string };

const newLine = (): Line => ({ key: crypto.randomUUID(), name: "", seats: "" });

/** Rooms with their seats; Enter opens the next line. All changes are one step. */
export function RoomsDialog({
  eventId,
  rooms,
  onClose,
}: {
  eventId: string;
  rooms: readonly Room[];
  onClose: () => void;
}) {
  const { t } = useWords();
  const [lines, setLines] = useState<readonly Line[]>(() => [
    ...rooms.map(({ room, seats }) => ({
      key: room,
      name: room,
      seats: seats === undefined ? "" : String(seats),
      was: room,
    })),
    newLine(),
  ]);
  const list = useRef<HTMLDivElement>(null);
  const change = (key: string, patch: Partial<Line>) =>
    setLines((before) => before.map((line) => (line.key === key ? { ...line, ...patch } : line)));
  const named = lines.filter(({ name }) => name.trim() !== "");
  const isTwice = ({ name }: Line) => named.filter((line) => line.name.trim() === name.trim()).length > 1;
  const save = useAction(
    useCallback(
      async (wanted: readonly RoomChange[]) => {
        await setRooms(eventId, wanted);
        onClose();
      },
      [eventId, onClose],
    ),
  );
  const answer = () => {
    if (named.some(isTwice)) return;
    save.run(
      named.map(({ name, seats, was }) => ({
        room: name.trim(),
        ...(Number(seats) > 0 ? { seats: Number(seats) } : {}),
        ...(was === undefined ? {} : { was }),
      })),
    );
  };
  const addLine = () => {
    const line = newLine();
    setLines((before) => [...before, line]);
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>("[data-room]:last-child input")?.focus(),
    );
  };
  return (
    <AskDialog
      title={t("sessions.rooms.title")}
      answer={t("sessions.rooms.save")}
      running={save.running}
      onAnswer={answer}
      onClose={onClose}
    >
      <div>
        <Stack ref={list} gap="xs">
          {lines.map((line, at) => (
            <div key={line.key} className={classes.room} data-room>
              <TextInput
                aria-label={t("sessions.rooms.name", { number: at + 1 })}
                placeholder={t("sessions.rooms.name", { number: at + 1 })}
                data-autofocus={at === lines.length - 1 || undefined}
                value={line.name}
                error={line.name.trim() !== "" && isTwice(line) ? t("sessions.rooms.twice") : undefined}
                onChange={(event) => change(line.key, { name: event.currentTarget.value })}
                onKeyDown={(event) => {
                  if (event.key !== "Enter" || line.name.trim() === "" || at < lines.length - 1) return;
                  event.preventDefault();
                  addLine();
                }}
              />
              <TextInput
                aria-label={t("sessions.rooms.seats", { number: at + 1 })}
                placeholder={t("sessions.rooms.seatsColumn")}
                inputMode="numeric"
                value={line.seats}
                onChange={(event) =>
                  change(line.key, { seats: event.currentTarget.value.replace(/\D/g, "").slice(0, 4) })
                }
              />
              <ActionIcon
                color="gray"
                size="lg"
                aria-label={t("sessions.rooms.remove", { number: at + 1 })}
                onClick={() => setLines((before) => before.filter(({ key }) => key !== line.key))}
              >
                <IconTrash size={18} stroke={1.5} aria-hidden />
              </ActionIcon>
            </div>
          ))}
        </Stack>
        <Button
          mt="xs"
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={16} stroke={1.5} aria-hidden />}
          onClick={addLine}
        >
          {t("sessions.rooms.add")}
        </Button>
        <Text size="sm" c="dimmed" mt="xs">
          {t("sessions.rooms.hint")}
        </Text>
      </div>
    </AskDialog>
  );
}
