import { Button, Group, Text, TextInput, UnstyledButton, VisuallyHidden } from "@mantine/core";
import { type Capture, type CaptureKind, capture, captureKinds } from "@renderer/data/commands/eventRun";
import { newestCaptured } from "@renderer/data/queries/eventRun";
import { KeyMark } from "@renderer/ui/KeyMark";
import { today } from "@renderer/ui/today";
import { showError } from "@renderer/ui/useAction";
import { useLive } from "@renderer/ui/useLive";
import { useSingleKeys } from "@renderer/ui/useSingleKeys";
import { useWords } from "@renderer/ui/useWords";
import { type FormEvent, type KeyboardEvent, type RefObject, useState } from "react";
import { stepped } from "../stepped";
import classes from "./CaptureBar.module.css";
import { useDraft } from "./useDraft";
import { captureKeys } from "./useRoomKeys";

type Props = {
  field: RefObject<HTMLInputElement | null>;
  eventId: string;
  slotId: string | undefined;
  kind: CaptureKind;
  onKind: (kind: CaptureKind) => void;
};

/** One line, always there: what was said, Enter, the next. The field never waits for the disk. */
export function CaptureBar({ field, eventId, slotId, kind, onKind }: Props) {
  const { t } = useWords();
  const areKeysOn = useSingleKeys();
  const [text, setText] = useDraft(eventId);
  const [told, setTold] = useState("");
  const [unsaved, setUnsaved] = useState<readonly Capture[]>([]);

  const save = (given: Capture) => {
    capture(given).then(
      () => setTold(t("room.capture.saved", { text: given.text })),
      (thrown: unknown) => {
        setUnsaved((all) => [...all, given]);
        showError(t, thrown);
      },
    );
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const said = text.trim();
    if (said === "") return;
    setText("");
    save({ eventId, slotId, kind, text: said, at: new Date().toISOString(), day: today() });
  };
  const saveAgain = () => {
    setUnsaved([]);
    unsaved.forEach(save);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = event.altKey && ({ ArrowUp: -1, ArrowDown: 1 } as const)[event.key];
    if (!step && event.key !== "Escape") return;
    event.preventDefault();
    if (step) onKind(stepped(captureKinds, kind, step));
    else event.currentTarget.blur();
  };

  return (
    <section className={classes.bar} aria-label={t("room.capture.label")}>
      <div className={classes.kinds}>
        {captureKinds.map((one) => (
          <UnstyledButton
            key={one}
            className={classes.kind}
            aria-pressed={one === kind}
            aria-keyshortcuts={areKeysOn ? captureKeys[one].toUpperCase() : undefined}
            onClick={() => onKind(one)}
          >
            {t(`room.capture.${one}`)} <KeyMark>{captureKeys[one].toUpperCase()}</KeyMark>
          </UnstyledButton>
        ))}
      </div>
      <form onSubmit={submit} className={classes.form}>
        <TextInput
          ref={field}
          size="md"
          aria-label={t("room.capture.field", { kind: t(`room.capture.${kind}`) })}
          placeholder={`${t(`room.capture.${kind}`)}: ${t("room.capture.placeholder")}`}
          autoComplete="off"
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </form>
      <Newest eventId={eventId} />
      {unsaved.length > 0 && (
        <Group gap="xs" role="alert">
          <Text size="sm" c="red.9">
            {t("room.capture.failed")}: {unsaved.map(({ text }) => text).join(" · ")}
          </Text>
          <Button size="compact-sm" variant="default" onClick={saveAgain}>
            {t("room.capture.again")}
          </Button>
        </Group>
      )}
      <VisuallyHidden role="status">{told}</VisuallyHidden>
    </section>
  );
}

/** What was noted down last, so that one sees it has arrived. */
function Newest({ eventId }: { eventId: string }) {
  const { t, format } = useWords();
  const newest = useLive(() => newestCaptured(eventId, 3), [eventId]) ?? [];
  return (
    <ul className={classes.newest} aria-label={t("room.capture.newest")}>
      {newest.length === 0 && <li>{t("room.capture.nothing")}</li>}
      {newest.map(({ id, kind, code, text, at }) => (
        <li key={id}>
          <span>
            {format.time(at)} {code ?? t(`room.capture.${kind}`)}
          </span>{" "}
          {text}
        </li>
      ))}
    </ul>
  );
}
