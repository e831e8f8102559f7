import { Button, Group, Modal, MultiSelect, Select, Stack, TextInput } from "@mantine/core";
import { createRecord } from "@renderer/data/commands/records";
import { paperItems } from "@renderer/data/queries/councilPapers";
import { recordPath } from "@renderer/ui/recordPath";
import { useAction } from "@renderer/ui/useAction";
import { useFocusBack } from "@renderer/ui/useFocusBack";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import {
  asksForResolution,
  type CouncilPaper,
  isForLeadership,
  type PaperItem,
  paperTypes,
} from "@shared/domain/papers/councilPaper";
import type { ItemSource } from "@shared/domain/papers/outcome";
import { paperFrom } from "@shared/domain/papers/paperFrom";
import { type FormEvent, useCallback, useMemo, useState } from "react";
import { useNavigate } from "react-router";
import { itemChoices, itemOfKey, keyOfItem } from "../itemChoices";

type Props = { about: readonly PaperItem[]; onClose: () => void };

/** Asks what a paper is about and opens it with everything that is known already. */
export function NewPaper({ about, onClose }: Props) {
  useFocusBack();
  const { t } = useWords();
  const source = useLive(paperItems);
  return (
    <Modal opened onClose={onClose} title={t("councilPapers.new.title")} size="lg">
      {source && <NewPaperForm source={source} about={about} />}
    </Modal>
  );
}

function NewPaperForm({ source, about }: { source: ItemSource; about: readonly PaperItem[] }) {
  const { t, collator, language } = useWords();
  const navigate = useNavigate();
  const [keys, setKeys] = useState(about.map(keyOfItem));
  const [subject, setSubject] = useState("");
  const [paperType, setType] = useState<CouncilPaper["paperType"]>("decision");
  const choices = useMemo(() => itemChoices(t, collator, source), [t, collator, source]);
  const isEmpty = keys.length === 0 && subject.trim() === "";
  const create = useAction(
    useCallback(async () => {
      const items = keys.flatMap((key) => itemOfKey(key) ?? []);
      const known = paperFrom(items, source, {
        subject: (titles) => new Intl.ListFormat(language).format(titles),
        point: (kind, name) => t(`councilPapers.points.${kind}`, { name }),
        version: (number) => t("councilPapers.new.version", { number }),
      });
      const paper = await createRecord("councilPapers", {
        ...known,
        paperType,
        ...(asksForResolution({ paperType }) ? {} : { proposedResolution: [] }),
        ...(isForLeadership({ paperType }) && {
          isPublic: false,
          consultations: [
            { forum: t("councilPapers.leadership.forum"), role: "decision" as const, resultText: "" },
          ],
        }),
        ...(subject.trim() ? { subject: subject.trim() } : {}),
      });
      await navigate(recordPath("councilPapers", paper));
    }, [keys, subject, paperType, source, navigate, t, language]),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isEmpty) create.run();
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <MultiSelect
          label={t("councilPapers.new.items")}
          description={t("councilPapers.new.itemsHint")}
          data={choices}
          value={keys}
          onChange={setKeys}
          searchable
          clearable
          hidePickedOptions
          limit={200}
          maxDropdownHeight={320}
          nothingFoundMessage={t("ui.nothingFound")}
          placeholder={keys.length === 0 ? t("ui.notChosen") : undefined}
          clearButtonProps={{ "aria-label": t("ui.clear", { label: t("councilPapers.new.items") }) }}
          data-autofocus
        />
        <TextInput
          label={t("fields.councilPapers.subject")}
          description={t("councilPapers.new.subjectHint")}
          value={subject}
          onChange={(event) => setSubject(event.currentTarget.value)}
        />
        <Select
          label={t("fields.councilPapers.paperType")}
          data={paperTypes.map((value) => ({ value, label: t(`enumerations.paperType.${value}`) }))}
          value={paperType}
          allowDeselect={false}
          withCheckIcon={false}
          onChange={(chosen) => setType(paperTypes.find((one) => one === chosen) ?? "decision")}
        />
        <Group justify="flex-end">
          <Button type="submit" loading={create.running} disabled={isEmpty}>
            {t("councilPapers.new.create")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
