import { Anchor, Checkbox, Modal, SimpleGrid, Stack, Text } from "@mantine/core";
import { updateRecord } from "@renderer/data/commands/records";
import type { Outcome } from "@renderer/data/queries/board";
import { EnumSelect } from "@renderer/ui/fields/EnumSelect";
import { ReferenceSelect } from "@renderer/ui/fields/ReferenceSelect";
import { TextArea, TextField } from "@renderer/ui/fields/TextField";
import { recordPath } from "@renderer/ui/recordPath";
import { useFocusBack } from "@renderer/ui/useFocusBack";
import { useWords } from "@renderer/ui/useWords";
import type { BoardCard } from "@shared/domain/events/boardView";
import { originsOf } from "@shared/domain/events/fate";
import { type Note, noteKinds } from "@shared/domain/events/note";
import { Link } from "react-router";
import { Evidence } from "../photos/Evidence";
import { fateWords, outcomeName } from "./fateWords";
import type { Board } from "./useBoard";

type Props = { card: BoardCard; board: Board; onClose: () => void };

/** One card with everything about it: its words, where it came from and what became of it. */
export function CardDialog({ card: { note, fate }, board, onClose }: Props) {
  useFocusBack();
  const { t } = useWords();
  const save =
    <F extends "text" | "kind" | "departmentId" | "author">(field: F) =>
    (value: Note[F] | undefined, session?: { group: string }) =>
      updateRecord("notes", note.id, { [field]: value }, session);
  const cluster = note.clusterId === undefined ? undefined : board.graph.clusters.get(note.clusterId);
  const isByCluster = note.fate === "open" && fate.fate !== "open" && cluster !== undefined;
  const origins = originsOf(board.graph, note.id);
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t("board.card.title", { code: [note.code, note.paperCode].filter(Boolean).join(" · ") })}
    >
      <Stack>
        <TextArea label={t("board.card.text")} value={note.text} onSave={save("text")} required />
        <SimpleGrid cols={2}>
          <EnumSelect
            label={t("fields.notes.kind")}
            enumeration="noteKind"
            values={noteKinds}
            value={note.kind}
            onSave={(kind, session) => kind && save("kind")(kind, session)}
          />
          <ReferenceSelect
            label={t("fields.notes.departmentId")}
            options={board.units.map(({ id, name }) => ({ value: id, label: name }))}
            value={note.departmentId}
            onSave={save("departmentId")}
          />
        </SimpleGrid>
        <Checkbox
          label={t("board.card.anonymous")}
          checked={note.anonymous}
          onChange={(event) =>
            void updateRecord("notes", note.id, {
              anonymous: event.currentTarget.checked,
              ...(event.currentTarget.checked ? { author: "" } : {}),
            })
          }
        />
        {!note.anonymous && (
          <TextField label={t("board.card.author")} value={note.author} onSave={save("author")} />
        )}
        <section aria-label={t("board.card.became")}>
          <Text size="sm" fw={600}>
            {t("board.card.became")}
          </Text>
          <Text size="sm">
            {fateWords(t, fate, board.outcomes)}
            {isByCluster &&
              ` (${t("board.card.inCluster", { title: cluster.title || t("board.untitled") })})`}
          </Text>
          {fate.results.map(({ id }) => {
            const outcome = board.outcomes.get(id);
            return outcome && <OutcomeLinks key={id} outcome={outcome} />;
          })}
        </section>
        <Evidence noteIds={[note.id, ...origins.map(({ id }) => id)]} />
        {origins.length > 0 && (
          <section aria-label={t("board.card.madeOf")}>
            <Text size="sm" fw={600}>
              {t("board.card.madeOf")}
            </Text>
            {origins.map(({ id, code, text }) => (
              <Text key={id} size="sm" c="dimmed">
                {code} {text}
              </Text>
            ))}
          </section>
        )}
      </Stack>
    </Modal>
  );
}

/** What a card became, each with the way to its page. */
function OutcomeLinks({ outcome }: { outcome: Outcome }) {
  const { t } = useWords();
  const links = [outcome, ...outcome.led].filter(({ record }) => record !== undefined);
  return links.map(
    (one) =>
      one.record && (
        <Anchor key={one.id} component={Link} to={recordPath(one.kind, one.record)} size="sm" display="block">
          {(one.record as { code?: string }).code
            ? `${outcomeName(t, one)}: ${one.title}`
            : outcomeName(t, one)}
        </Anchor>
      ),
  );
}
