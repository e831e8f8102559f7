import { Button, CloseButton, TextInput } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { useWords } from "@renderer/ui/useWords";
import { draftInside } from "@shared/domain/agenda/outlineDraft";
import { IconAlertCircle, IconPlus, IconSearch } from "@tabler/icons-react";
import { useMemo, useRef } from "react";
import { MeasuresExport } from "./MeasuresExport";
import styles from "./OutlinePage.module.css";
import type { OutlineView } from "./useOutlineView";
import { ViewMenu } from "./ViewMenu";

/** Above the outline: search (Strg+F), filter, order, and the next step. */
export function OutlineToolbar({ view }: { view: OutlineView }) {
  const { t } = useWords();
  const search = useRef<HTMLInputElement>(null);
  const { filter, setFilter, outline, setDraft } = view;
  useHotkeys([["mod+F", () => search.current?.select()]]);
  const isOnlyGaps = filter.onlyGaps;
  // Made again only when they look different: a letter of the search changes nothing in them.
  const onlyGaps = useMemo(
    () => (
      <Button
        px="sm"
        variant={isOnlyGaps ? "light" : "default"}
        aria-pressed={isOnlyGaps}
        leftSection={<IconAlertCircle size={16} stroke={1.5} aria-hidden />}
        onClick={() => setFilter((before) => ({ ...before, onlyGaps: !before.onlyGaps }))}
      >
        {t("agenda.outline.onlyGaps")}
      </Button>
    ),
    [t, isOnlyGaps, setFilter],
  );
  const addButton = useMemo(() => {
    const add = draftInside(outline, undefined);
    return (
      <Button
        px="sm"
        className={styles.add}
        leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
        onClick={() => setDraft(add)}
        onMouseDown={(event) => event.preventDefault()}
      >
        {t(add?.kind === "goals" ? "agenda.outline.addGoal" : "agenda.outline.add")}
      </Button>
    );
  }, [t, outline, setDraft]);
  return (
    <div className={styles.toolbar}>
      <TextInput
        ref={search}
        className={styles.search}
        aria-label={t("agenda.outline.search")}
        placeholder={t("agenda.outline.searchShort")}
        leftSection={<IconSearch size={16} stroke={1.5} aria-hidden />}
        value={filter.text}
        onChange={(event) => setFilter({ ...filter, text: event.currentTarget.value })}
        onKeyDown={(event) => event.key === "Escape" && setFilter({ ...filter, text: "" })}
        rightSection={
          filter.text !== "" && (
            <CloseButton
              size="sm"
              aria-label={t("agenda.outline.clearSearch")}
              onClick={() => setFilter({ ...filter, text: "" })}
            />
          )
        }
      />
      {onlyGaps}
      <ViewMenu data={view.data} outline={outline} collapseAll={view.collapseAll} />
      <MeasuresExport view={view} />
      {addButton}
    </div>
  );
}
