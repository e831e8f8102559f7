import { ActionIcon, Button, Drawer, Group, Menu, SimpleGrid, Stack, Text } from "@mantine/core";
import { setFate, takeUp } from "@renderer/data/commands/fates";
import { updateRecord } from "@renderer/data/commands/records";
import { outcomesOf } from "@renderer/data/queries/board";
import { NumberField } from "@renderer/ui/fields/NumberField";
import { TextArea, TextField } from "@renderer/ui/fields/TextField";
import { useAction } from "@renderer/ui/useAction";
import { useFocusBack } from "@renderer/ui/useFocusBack";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import type { Session } from "@shared/domain/events/session";
import { IconChevronDown, IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { useCallback, useState } from "react";
import { type FateChoice, FateItems } from "../board/FateItems";
import { fateWords } from "../board/fateWords";
import { RejectDialog } from "../board/RejectDialog";
import { useTold } from "../useTold";
import { SessionNotes } from "./SessionNotes";
import { placeWords } from "./sessionWords";
import type { Sessions } from "./useSessions";

type Props = { session: Session; sessions: Sessions; open: (id: string) => void; onClose: () => void };

const noOutcomes = new Map();

/** A session with everything about it: what was proposed, what was said, and what came of it. */
export function SessionDrawer({ session, sessions, open, onClose }: Props) {
  useFocusBack();
  const { t } = useWords();
  const { id } = session;
  const save =
    <F extends "title" | "host" | "question" | "resultText" | "notesText">(field: F) =>
    (value: string, editing: { group: string }) =>
      updateRecord("sessions", id, { [field]: value }, editing);
  const at = sessions.all.findIndex((one) => one.id === id);
  const [before, behind] = [sessions.all[at - 1], sessions.all[at + 1]];
  const turn = (to: Session | undefined, label: string, Icon: typeof IconChevronLeft) => (
    <ActionIcon color="gray" size="lg" disabled={!to} aria-label={label} onClick={() => to && open(to.id)}>
      <Icon size={18} stroke={1.5} aria-hidden />
    </ActionIcon>
  );
  return (
    <Drawer opened onClose={onClose} position="right" size="xl" title={placeWords(t, session, sessions)}>
      <Stack key={id}>
        <Group gap="xs" wrap="nowrap" align="end">
          <div style={{ flex: 1 }}>
            <TextField
              label={t("fields.sessions.title")}
              required
              value={session.title}
              onSave={save("title")}
            />
          </div>
          {turn(before, t("sessions.drawer.previous"), IconChevronLeft)}
          {turn(behind, t("sessions.drawer.next"), IconChevronRight)}
        </Group>
        <TextField label={t("fields.sessions.question")} value={session.question} onSave={save("question")} />
        <SimpleGrid cols={2}>
          <TextField label={t("fields.sessions.host")} value={session.host} onSave={save("host")} />
          <NumberField
            label={t("fields.sessions.interest")}
            whole
            min={0}
            max={10_000}
            value={session.interest}
            onSave={(interest, editing) => updateRecord("sessions", id, { interest: interest ?? 0 }, editing)}
          />
        </SimpleGrid>
        <SessionNotes session={session} sessions={sessions} />
        <TextArea
          label={t("sessions.drawer.result")}
          placeholder={t("sessions.drawer.resultHint")}
          value={session.resultText}
          onSave={save("resultText")}
        />
        <Outcome session={session} />
        <TextArea
          label={t("sessions.drawer.transcript")}
          description={t("sessions.drawer.transcriptHint")}
          value={session.notesText}
          onSave={save("notesText")}
        />
      </Stack>
    </Drawer>
  );
}

/** What became of the session as a whole, and the way on. */
function Outcome({ session }: { session: Session }) {
  const { t } = useWords();
  const tell = useTold();
  const [isRejecting, setRejecting] = useState(false);
  const { id, title, results, fate, fateReason } = session;
  const outcomes = useLive(() => outcomesOf(results), [results.map((one) => one.id).join()]) ?? noOutcomes;
  const { run } = useAction(useCallback((work: () => Promise<unknown>) => work(), []));
  const decide = (choice: FateChoice, reason = "") =>
    run(async () => {
      if (choice === "rejected" || choice === "documented" || choice === "open") {
        await setFate({ sessionIds: [id] }, choice, reason);
        await tell(t("sessions.done.fate", { title, fate: t(`enumerations.fate.${choice}`) }));
      } else {
        await takeUp({ sessionIds: [id] }, choice);
        await tell(t("sessions.done.takenUp", { title, form: t(`board.forms.${choice}`) }));
      }
    });
  return (
    <Group gap="sm">
      <Menu position="bottom-start" width={260}>
        <Menu.Target>
          <Button
            variant="default"
            size="compact-md"
            rightSection={<IconChevronDown size={16} stroke={1.5} aria-hidden />}
          >
            {t("sessions.drawer.takeUp")}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <FateItems onChoose={(choice) => (choice === "rejected" ? setRejecting(true) : decide(choice))} />
        </Menu.Dropdown>
      </Menu>
      {fate !== "open" && (
        <Text size="sm">
          {t("sessions.drawer.became", {
            what: fateWords(t, { fate, results, reasons: fateReason === "" ? [] : [fateReason] }, outcomes),
          })}
        </Text>
      )}
      {isRejecting && (
        <RejectDialog
          targets={{ sessionIds: [id] }}
          onReject={(reason) => decide("rejected", reason)}
          onClose={() => setRejecting(false)}
        />
      )}
    </Group>
  );
}
