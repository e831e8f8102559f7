import { Button, FileButton, Group, Switch, Text } from "@mantine/core";
import { EmptyState } from "@renderer/ui/EmptyState";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { currentSlot } from "@shared/domain/events/run";
import { notesIn } from "@shared/transfer/notesText";
import { IconFileImport, IconFolderPlus, IconNote } from "@tabler/icons-react";
import { useCallback, useRef, useState } from "react";
import { useSearchParams } from "react-router";
import type { PartProps } from "../partProps";
import { useTold } from "../useTold";
import { CardBoard } from "./CardBoard";
import { CardDialog } from "./CardDialog";
import { ImportNotes, type ReadNotes } from "./ImportNotes";
import { QuickEntry } from "./QuickEntry";
import { RejectDialog } from "./RejectDialog";
import { SplitDialog } from "./SplitDialog";
import { useBoard } from "./useBoard";
import { useBoardActions } from "./useBoardActions";
import type { BoardDialog } from "./useCardSteps";

/** The board: cards typed in at the top, piles below, and how many nobody has decided about yet. */
export function BoardPart({ event, slots }: PartProps) {
  const { t } = useWords();
  // New cards belong to the point that is under way.
  const slotId = currentSlot(slots)?.id;
  const board = useBoard(event.id);
  const actions = useBoardActions(event.id, slotId);
  const tell = useTold();
  const [opened, show] = useState<BoardDialog>();
  const [address, setAddress] = useSearchParams();
  // A card another page leads to, e.g. from the photo that shows it.
  const asked = address.get("card");
  const dialog: BoardDialog | undefined = opened ?? (asked ? { name: "card", id: asked } : undefined);
  const [isOnlyOpen, setOnlyOpen] = useState(false);
  const [read, setRead] = useState<ReadNotes>();
  const enter = useRef(() => {});
  const tellAdded = useCallback((count: number) => void tell(t("board.done.added", { count })), [tell, t]);
  const readPasted = (text: string) =>
    setRead({
      name: t("board.import.pasted"),
      groups: notesIn(new TextEncoder().encode(text), "pasted.md"),
    });
  const readFile = useAction(
    useCallback(async (file: File | null) => {
      if (!file) return;
      const groups = notesIn(new Uint8Array(await file.arrayBuffer()), file.name);
      setRead({ name: file.name, groups });
    }, []),
  );
  if (!board) return null;
  // Nothing would be left to show: the filter has done its work.
  if (isOnlyOpen && board.open === 0) setOnlyOpen(false);
  const close = () => {
    show(undefined);
    if (asked) setAddress({}, { replace: true });
  };
  const cardOf = (id: string) =>
    board.columns.flatMap(({ cards }) => cards).find(({ note }) => note.id === id);
  const card = dialog && dialog.name !== "reject" ? cardOf(dialog.id) : undefined;
  const isEmpty = board.total === 0 && board.columns.length === 1;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a file may be dropped anywhere on it, and there is a button
    <div
      onDragOver={(drag) => {
        if (drag.dataTransfer.types.includes("Files")) drag.preventDefault();
      }}
      onDrop={(drag) => {
        const file = drag.dataTransfer.files[0];
        if (!file) return;
        drag.preventDefault();
        readFile.run(file);
      }}
    >
      <QuickEntry
        eventId={event.id}
        slotId={slotId}
        units={board.units}
        failed={board.failed}
        onMany={tellAdded}
        onNotes={readPasted}
        onLeave={() => enter.current()}
      />
      <Group mb="sm" gap="sm">
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconFolderPlus size={16} stroke={1.5} aria-hidden />}
          onClick={() => actions.addCluster([])}
        >
          {t("board.cluster.add")}
        </Button>
        <FileButton onChange={readFile.run} accept=".md,.markdown,.txt,text/plain,text/markdown">
          {(props) => (
            <Button
              {...props}
              size="compact-sm"
              variant="default"
              leftSection={<IconFileImport size={16} stroke={1.5} aria-hidden />}
            >
              {t("board.import.action")}
            </Button>
          )}
        </FileButton>
        {board.total > 0 && (
          <Group gap="sm" ml="auto">
            <Text size="sm" c="dimmed" role="status">
              {t("board.cardCount", { count: board.total })}
              {" · "}
              {board.open > 0 ? t("board.open", { count: board.open }) : t("board.allSettled")}
            </Text>
            <Switch
              size="xs"
              label={t("board.onlyOpen")}
              checked={isOnlyOpen}
              disabled={board.open === 0}
              onChange={(change) => setOnlyOpen(change.currentTarget.checked)}
            />
          </Group>
        )}
      </Group>
      {isEmpty ? (
        <EmptyState icon={IconNote} title={t("board.empty.title")} hint={t("board.empty.hint")} />
      ) : (
        <CardBoard board={board} actions={actions} isOnlyOpen={isOnlyOpen} show={show} enter={enter} />
      )}
      {dialog?.name === "card" && card && <CardDialog card={card} board={board} onClose={close} />}
      {dialog?.name === "split" && card && <SplitDialog note={card.note} onClose={close} />}
      {dialog?.name === "reject" && (
        <RejectDialog
          targets={dialog.targets}
          onReject={(reason) => actions.setFate(dialog.targets, "rejected", reason)}
          onClose={close}
        />
      )}
      {read && (
        <ImportNotes
          eventId={event.id}
          slotId={slotId}
          read={read}
          onDone={tellAdded}
          onClose={() => setRead(undefined)}
        />
      )}
    </div>
  );
}
