import { ActionIcon, Tooltip } from "@mantine/core";
import type { RegisterRow } from "@renderer/data/queries/processes";
import { useWords } from "@renderer/ui/useWords";
import { IconFileText } from "@tabler/icons-react";
import { Link } from "react-router";

type Props = {
  /** What the filter leaves. */
  shown: readonly RegisterRow[];
  total: number;
};

/** Leads to the register as a document, with the entries that are shown; the whole register where none is filtered. */
export function RegisterDocument({ shown, total }: Props) {
  const { t } = useWords();
  const ids = shown.length < total ? shown.map(({ id }) => ["record", id]) : [];
  return (
    <Tooltip label={t("processPapers.register")}>
      <ActionIcon
        component={Link}
        to={{ pathname: "/documents/processRegister", search: new URLSearchParams(ids).toString() }}
        variant="default"
        size={36}
        aria-label={t("processPapers.register")}
      >
        <IconFileText size={18} stroke={1.5} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
