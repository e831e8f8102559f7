import { Spotlight, spotlight } from "@mantine/spotlight";
import { prepareSearch, search } from "@renderer/data/search";
import type { SearchHit } from "@renderer/data/searchIndex";
import { recordPath } from "@renderer/ui/recordPath";
import { useWords } from "@renderer/ui/useWords";
import { fold } from "@shared/domain/fold";
import { IconArrowRight, IconSearch } from "@tabler/icons-react";
import { memo, useDeferredValue, useEffect, useState } from "react";
import { useNavigate } from "react-router";
import { PaletteRow } from "./PaletteRow";
import { shortcutText } from "./shortcutText";
import { useActions } from "./useActions";
import { whenIdle } from "./whenIdle";

export const openPalette = spotlight.open;

/** Command palette (Strg+K): pages, actions and, from the first letter, every item of the workspace. */
export function Palette() {
  const { t } = useWords();
  const [query, setQuery] = useState("");
  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      shortcut={null}
      scrollable
      // In a low window the list is shorter, so that the hint below it stays in view.
      maxHeight="calc(min(30rem, 100dvh - 16rem))"
      overlayProps={plainOverlay}
      attributes={{ content: { "aria-label": t("search.title") } }}
    >
      <Spotlight.Search
        placeholder={t("search.placeholder")}
        aria-label={t("search.title")}
        leftSection={<IconSearch size={20} stroke={1.5} aria-hidden />}
      />
      <PaletteList query={useDeferredValue(query)} />
      <Spotlight.Footer>{t("search.hint")}</Spotlight.Footer>
    </Spotlight.Root>
  );
}

/** A blurred page behind the list would be drawn anew at every letter. */
const plainOverlay = { backgroundOpacity: 0.35, blur: 0 };

/** What a query finds. Drawn after the letter stands in the field, so that typing never waits for it. */
const PaletteList = memo(function PaletteList({ query }: { query: string }) {
  const { t, language } = useWords();
  const navigate = useNavigate();
  const actions = useActions();
  const hits = useHits(query);
  const matching = actions.filter(
    (action) => action.inPalette && fold(action.label).includes(fold(query.trim())),
  );
  const groups = (["pages", "actions"] as const).map((group) => ({
    group,
    entries: matching.filter((action) => action.group === group),
  }));
  return (
    <Spotlight.ActionsList>
      {hits.length > 0 && (
        <Spotlight.ActionsGroup label={t("search.found")}>
          {hits.map((hit) => (
            <PaletteRow
              key={`${hit.kind}:${hit.id}`}
              label={[hit.code, hit.title].filter(Boolean).join(" ")}
              description={[t(`kinds.${hit.kind}.one`), hit.excerpt].filter(Boolean).join(" · ")}
              onChoose={() => navigate(pathOf(hit))}
            />
          ))}
        </Spotlight.ActionsGroup>
      )}
      {groups.map(
        ({ group, entries }) =>
          entries.length > 0 && (
            <Spotlight.ActionsGroup key={group} label={t(`search.${group}`)}>
              {entries.map((action) => (
                <PaletteRow
                  key={action.id}
                  label={action.label}
                  icon={<IconArrowRight size={18} stroke={1.5} aria-hidden />}
                  keys={action.keys && shortcutText(action.keys, language)}
                  onChoose={action.run}
                />
              ))}
            </Spotlight.ActionsGroup>
          ),
      )}
      {hits.length === 0 && matching.length === 0 && <Spotlight.Empty>{t("search.nothing")}</Spotlight.Empty>}
    </Spotlight.ActionsList>
  );
});

/** As many as can be looked through at a glance; more letters narrow better than more lines. */
const shownHits = 12;

/** Finds for a query; older answers never replace newer ones. */
function useHits(query: string): SearchHit[] {
  const [hits, setHits] = useState<SearchHit[]>([]);
  useEffect(() => whenIdle(prepareSearch), []);
  useEffect(() => {
    let current = true;
    void search(query, shownHits).then((found) => {
      if (current) setHits(found);
    });
    return () => {
      current = false;
    };
  }, [query]);
  return hits;
}

/** The page that shows a find; parts of a record are shown on their owner's page. */
function pathOf({ kind, id, ownerId }: SearchHit): string {
  return recordPath(kind, { id, ...(ownerId ? { projectId: ownerId, goalId: ownerId } : {}) });
}
