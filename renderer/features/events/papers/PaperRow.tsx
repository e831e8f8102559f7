import { Button, Group, Select, Text } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import { deliverableById } from "@shared/deliverables";
import type { DeliverableId, DeliverableOptions } from "@shared/deliverables/deliverable";
import { IconFileTypeDocx } from "@tabler/icons-react";
import { type ReactNode, useState } from "react";
import { Link } from "react-router";
import classes from "./Papers.module.css";
import { useSavePaper } from "./useSavePaper";

type Props = {
  id: Extract<
    DeliverableId,
    | "minutes"
    | "cardFeedback"
    | "eventReport"
    | "roomSheets"
    | "sessionPlan"
    | "dayPoster"
    | "ballots"
    | "reportingChain"
  >;
  eventId: string;
  /** What the house calls it at this event, where that is not the document's own name. */
  calledHere?: string;
  options: Partial<DeliverableOptions>;
  /** The one most people come for. */
  isFirst?: boolean;
  /** What to know or to decide before. */
  children?: ReactNode;
};

/** One paper: what it is for, saved with a click, or looked at and adapted first. */
export function PaperRow({ id, eventId, calledHere, options, isFirst = false, children }: Props) {
  const { t } = useWords();
  const save = useSavePaper(id, eventId);
  const name = calledHere ?? t(`documents.names.${id}`);
  const papers = deliverableById(id)?.papers;
  const [paper, setPaper] = useState(papers?.[0]);
  return (
    <li className={classes.paper}>
      <div className={classes.words}>
        <Text fw={600}>{name}</Text>
        <Text size="sm" c="dimmed">
          {t(`documents.purposes.${id}`)}
        </Text>
        {children}
      </div>
      <Group gap="xs" className={classes.actions}>
        {papers && (
          <Select
            w={180}
            aria-label={t("papers.paperOf", { name })}
            data={papers.map((value) => ({ value, label: t(`papers.papers.${value}`) }))}
            value={paper ?? null}
            allowDeselect={false}
            onChange={(value) => setPaper(papers.find((one) => one === value))}
          />
        )}
        <Button
          component={Link}
          to={`/documents/${id}?record=${eventId}`}
          variant="subtle"
          aria-label={t("papers.adaptOf", { name })}
        >
          {t("papers.adapt")}
        </Button>
        <Button
          variant={isFirst ? "filled" : "default"}
          loading={save.running}
          leftSection={<IconFileTypeDocx size={18} stroke={1.5} aria-hidden />}
          aria-label={t("papers.saveOf", { name })}
          onClick={() => save.run(paper ? { ...options, paper } : options)}
        >
          {t("papers.save")}
        </Button>
      </Group>
    </li>
  );
}
