import { Group, Select, Stack, Text, Textarea, Title } from "@mantine/core";
import { RichTextView } from "@renderer/ui/RichTextView";
import { useWords } from "@renderer/ui/useWords";
import { wordsFor } from "@shared/i18n/translate";
import { outlineRichText } from "@shared/transfer/outlineRichText";
import type { PlacedTexts } from "@shared/transfer/plan/textPlaces";
import { factBlocks } from "@shared/transfer/strategy/asText";
import { setTitle } from "@shared/transfer/strategy/editProposal";
import { type ProposalKind, proposalKinds } from "@shared/transfer/strategy/proposal";
import { IconAlertCircle } from "@tabler/icons-react";
import { type RefObject, useMemo, useState } from "react";
import { kindGroups } from "./kindLooks";
import classes from "./LinePanel.module.css";
import { linePlace } from "./linePlace";
import type { TreeLine } from "./treeLines";
import type { LineActions } from "./useLineActions";
import type { ProposalEdits } from "./useProposal";

type Props = {
  line: TreeLine;
  /** How many lines are chosen; the kind is set for all of them. */
  chosen: number;
  edits: ProposalEdits;
  actions: LineActions;
  placed: PlacedTexts;
  titleField: RefObject<HTMLTextAreaElement | null>;
};

/** The current line in full: its words, what it becomes, why, and where it goes. */
export function LinePanel({ line, chosen, edits, actions, placed, titleField }: Props) {
  const { t } = useWords();
  const { node } = line;
  const { nodes } = edits.proposal;
  const text = useMemo(
    () => outlineRichText([...node.body, ...factBlocks(node)], { picture: t("reading.written.picture") }),
    [node, t],
  );
  const place = useMemo(() => linePlace(node, nodes, placed, t), [node, nodes, placed, t]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled by keys
    <section aria-label={t("reading.strategy.details")} className={classes.panel} tabIndex={0}>
      <Stack gap="sm">
        {chosen > 1 && <Text fw={600}>{t("reading.strategy.selected", { count: chosen })}</Text>}
        <TitleField key={`${node.id} ${node.title}`} {...{ line, edits, titleField }} />
        <Select
          label={t("reading.strategy.kind")}
          data={kindGroups.map(({ key, kinds }) => ({
            group: t(`reading.kindMenuGroups.${key}`),
            items: kinds.map((kind) => ({ value: kind, label: t(`reading.kinds.${kind}`) })),
          }))}
          value={node.kind}
          allowDeselect={false}
          comboboxProps={{ withinPortal: true }}
          maxDropdownHeight={420}
          onChange={(value) => {
            const kind = proposalKinds.find((one) => one === value);
            if (kind) actions.setKind(kind satisfies ProposalKind, node);
          }}
        />
        <Stack gap={2}>
          {place.map((sentence) => (
            <Text key={sentence} size="sm">
              {sentence}
            </Text>
          ))}
          {line.mark && !line.isIgnored && <Text size="sm">{t(`reading.comparisonHints.${line.mark}`)}</Text>}
          <Group gap={6} wrap="nowrap" align="flex-start">
            {line.isDoubtful && (
              <IconAlertCircle className={classes.check} size={16} stroke={1.5} aria-hidden />
            )}
            <Text size="sm" c="dimmed">
              {wordsFor(t, `reading.reasons.${node.reason}`, { evidence: node.evidence ?? "" })}
            </Text>
          </Group>
          <Text size="xs" c="dimmed">
            {t("reading.strategy.from", { name: node.fileName })}
            {node.number !== undefined && ` · ${t("reading.strategy.number", { number: node.number })}`}
          </Text>
        </Stack>
        <Title order={3} size="h5">
          {t("reading.strategy.text")}
        </Title>
        {text.content.length > 0 ? (
          <RichTextView text={text} />
        ) : (
          <Text size="sm" c="dimmed">
            {t("reading.strategy.noText")}
          </Text>
        )}
      </Stack>
    </section>
  );
}

type TitleProps = Pick<Props, "line" | "edits" | "titleField">;

function TitleField({ line, edits, titleField }: TitleProps) {
  const { t } = useWords();
  const { node } = line;
  const [title, setDraft] = useState(node.title);
  const keep = () => {
    if (title.trim() !== "" && title !== node.title) edits.edit(setTitle(node.id, title));
    else setDraft(node.title);
  };
  return (
    <Textarea
      ref={titleField}
      autosize
      minRows={1}
      maxRows={4}
      label={t("reading.strategy.lineTitle")}
      value={title}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === "Enter") {
          event.preventDefault();
          keep();
        }
        if (event.key === "Escape") setDraft(node.title);
      }}
    />
  );
}
