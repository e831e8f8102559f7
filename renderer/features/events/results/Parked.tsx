import { Button, Table, Text } from "@mantine/core";
import { parkedToInbox } from "@renderer/data/commands/eventResults";
import { createRecord, updateRecord } from "@renderer/data/commands/records";
import type { EventResults } from "@renderer/data/queries/eventResults";
import { EnumSelect } from "@renderer/ui/fields/EnumSelect";
import { TextArea } from "@renderer/ui/fields/TextField";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import type { Event } from "@shared/domain/events/event";
import { fates } from "@shared/domain/events/note";
import type { ParkedTopic } from "@shared/domain/events/parkedTopic";
import { positionAtEnd } from "@shared/positions";
import { IconInbox } from "@tabler/icons-react";
import { memo, useCallback } from "react";
import { fateWords } from "../board/fateWords";
import { useTold } from "../useTold";
import { ResultSection } from "./ResultSection";
import { RowMenu } from "./RowMenu";
import { TextEntryRow } from "./TextEntryRow";

type Props = { event: Event } & Pick<EventResults, "parked" | "outcomes">;

/** Themenspeicher: what waits, and what became of it. */
export function Parked({ event, parked, outcomes }: Props) {
  const { t } = useWords();
  return (
    <ResultSection
      title={t("results.parked.title")}
      hint={t("results.parked.hint")}
      columns={[
        { label: t("fields.parkedTopics.text") },
        { label: t("fields.parkedTopics.fate"), width: 210 },
        { label: t("fields.parkedTopics.results"), width: 300 },
        { label: t("results.actions"), width: 124 },
      ]}
    >
      {parked.map((topic) => (
        <ParkedRow key={topic.id} topic={topic} outcomes={outcomes} />
      ))}
      <TextEntryRow
        label={t("results.parked.new")}
        span={4}
        onAdd={(text) =>
          createRecord("parkedTopics", { eventId: event.id, text, position: positionAtEnd(parked) })
        }
      />
    </ResultSection>
  );
}

type RowProps = { topic: ParkedTopic } & Pick<EventResults, "outcomes">;

const ParkedRow = memo(function ParkedRow({ topic, outcomes }: RowProps) {
  const { t } = useWords();
  const told = useTold();
  const { id, text: title, fate, fateReason, results } = topic;
  const send = useAction(
    useCallback(async () => {
      await parkedToInbox(id);
      await told(t("results.parked.sent", { title }));
    }, [id, title, told, t]),
  );
  return (
    <Table.Tr>
      <Table.Td>
        <TextArea
          label={t("results.parked.textOf", { title })}
          hideLabel
          required
          minRows={1}
          value={title}
          onSave={(text, session) => updateRecord("parkedTopics", id, { text }, session)}
        />
      </Table.Td>
      <Table.Td>
        <EnumSelect
          label={t("results.parked.fateOf", { title })}
          hideLabel
          enumeration="fate"
          values={fates}
          value={fate}
          onSave={(chosen) => chosen && updateRecord("parkedTopics", id, { fate: chosen })}
        />
      </Table.Td>
      <Table.Td>
        {fate === "rejected" ? (
          <TextArea
            label={t("results.parked.reasonOf", { title })}
            hideLabel
            minRows={1}
            placeholder={t("results.parked.reasonHint")}
            value={fateReason}
            onSave={(reason, session) => updateRecord("parkedTopics", id, { fateReason: reason }, session)}
          />
        ) : results.length > 0 ? (
          <Text size="sm" py={7}>
            {fateWords(t, { fate, results, reasons: [] }, outcomes)}
          </Text>
        ) : (
          <Button
            variant="default"
            loading={send.running}
            leftSection={<IconInbox size={18} stroke={1.5} aria-hidden />}
            onClick={() => send.run()}
          >
            {t("results.parked.toInbox")}
          </Button>
        )}
      </Table.Td>
      <Table.Td>
        <RowMenu kind="parkedTopics" record={topic} title={title} />
      </Table.Td>
    </Table.Tr>
  );
});
