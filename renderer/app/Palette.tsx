import { Spotlight } from "@mantine/spotlight";
import { prepareSearch, search } from "@renderer/data/search";
import type { SearchHit } from "@renderer/data/searchIndex";
import { recordPath } from "@renderer/ui/recordPath";
import { useWords } from "@renderer/ui/useWords";
import { fold } from "@shared/domain/fold";
import { IconArrowRight, IconSearch } from "@tabler/icons-react";
import { memo, useDeferredValue, useEffect, useLayoutEffect, useState } from "react";
import { useNavigate } from "react-router";
import { PaletteRow } from "./PaletteRow";
import { paletteStore, selectFirst } from "./paletteState";
import { shortcutText } from "./shortcutText";
import { useActions } from "./useActions";
import { whenIdle } from "./whenIdle";

/** Command palette (Strg+K): pages, actions and, from the first letter, every item of the workspace. */
export function Palette() {
  const { t } = useWords();
  const [query, setQuery] = useState("");
  return (
    <Spotlight.Root
      store={paletteStore}
      query={query}
      onQueryChange={setQuery}
      shortcut={null}
      scrollable
      // It stands still while the list grows and shrinks.
      centered={false}
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

/** In a low window the list is shorter, so that the hint below it stays in view. */
const listHeight = { maxHeight: "min(34rem, 100dvh - 17rem)" };

/** A blurred page behind the list would be drawn anew at every letter. */
const plainOverlay = { backgroundOpacity: 0.35, blur: 0 };

/** What a query finds. Drawn after the letter stands in the field, so that typing never waits for it. */
const PaletteList = memo(function PaletteList({ query }: { query: string }) {
  const { t, language } = useWords();
  const navigate = useNavigate();
  const actions = useActions();
  const { hits, searching } = useHits(query);
  const matching = actions.filter(
    (action) => action.inPalette && fold(action.label).includes(fold(query.trim())),
  );
  const groups = (["pages", "actions"] as const).map((group) => ({
    group,
    entries: matching.filter((action) => action.group === group),
  }));
  // What stands first is what Enter opens, also when the finds come after the letter.
  useLayoutEffect(() => {
    if (query !== "" || hits.length > 0) selectFirst();
  }, [query, hits]);
  return (
    <Spotlight.ActionsList style={listHeight}>
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
      {hits.length === 0 && matching.length === 0 && (
        <Spotlight.Empty>{t(searching ? "search.searching" : "search.nothing")}</Spotlight.Empty>
      )}
    </Spotlight.ActionsList>
  );
});

/** As many as can be looked through at a glance; more letters narrow better than more lines. */
const shownHits = 12;

type Hits = { hits: readonly SearchHit[]; searching: boolean };

/** Finds for a query, those of the one before until they are there; older answers never replace newer ones. */
function useHits(query: string): Hits {
  const [answer, setAnswer] = useState<{ query: string; hits: readonly SearchHit[] }>({
    query: "",
    hits: [],
  });
  useEffect(() => whenIdle(prepareSearch), []);
  useEffect(() => {
    let current = true;
    void search(query, shownHits).then((found) => {
      if (current) setAnswer({ query, hits: found });
    });
    return () => {
      current = false;
    };
  }, [query]);
  return { hits: answer.hits, searching: answer.query !== query };
}

/** The page that shows a find; parts of a record are shown on their owner's page. */
function pathOf({ kind, id, ownerId }: SearchHit): string {
  return recordPath(kind, {
    id,
    ...(ownerId ? { projectId: ownerId, goalId: ownerId, eventId: ownerId } : {}),
  });
}
