import { Spotlight, spotlight } from "@mantine/spotlight";
import { prepareSearch, search } from "@renderer/data/search";
import type { SearchHit } from "@renderer/data/searchIndex";
import { recordPath } from "@renderer/ui/recordPath";
import { useWords } from "@renderer/ui/useWords";
import { fold } from "@shared/domain/fold";
import { IconArrowRight, IconSearch } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { useNavigate } from "react-router";
import { shortcutText } from "./shortcutText";
import { useActions } from "./useActions";
import { whenIdle } from "./whenIdle";

export const openPalette = spotlight.open;

/** Command palette (Strg+K): pages, actions and, from the first letter, every item of the workspace. */
export function Palette() {
  const { t, language } = useWords();
  const navigate = useNavigate();
  const actions = useActions();
  const [query, setQuery] = useState("");
  const hits = useHits(query);
  const matching = actions.filter(
    (action) => action.inPalette && fold(action.label).includes(fold(query.trim())),
  );
  const groups = (["pages", "actions"] as const).map((group) => ({
    group,
    entries: matching.filter((action) => action.group === group),
  }));
  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      shortcut={null}
      scrollable
      maxHeight={480}
      attributes={{ content: { "aria-label": t("search.title") } }}
    >
      <Spotlight.Search
        placeholder={t("search.placeholder")}
        aria-label={t("search.title")}
        leftSection={<IconSearch size={20} stroke={1.5} aria-hidden />}
      />
      <Spotlight.ActionsList>
        {hits.length > 0 && (
          <Spotlight.ActionsGroup label={t("search.found")}>
            {hits.map((hit) => (
              <Spotlight.Action
                key={`${hit.kind}:${hit.id}`}
                label={[hit.code, hit.title].filter(Boolean).join(" ")}
                description={[t(`kinds.${hit.kind}.one`), hit.excerpt].filter(Boolean).join(" · ")}
                onClick={() => navigate(pathOf(hit))}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {groups.map(
          ({ group, entries }) =>
            entries.length > 0 && (
              <Spotlight.ActionsGroup key={group} label={t(`search.${group}`)}>
                {entries.map((action) => (
                  <Spotlight.Action
                    key={action.id}
                    label={action.label}
                    leftSection={<IconArrowRight size={18} stroke={1.5} aria-hidden />}
                    rightSection={action.keys && <span>{shortcutText(action.keys, language)}</span>}
                    onClick={action.run}
                  />
                ))}
              </Spotlight.ActionsGroup>
            ),
        )}
        {hits.length === 0 && matching.length === 0 && (
          <Spotlight.Empty>{t("search.nothing")}</Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
      <Spotlight.Footer>{t("search.hint")}</Spotlight.Footer>
    </Spotlight.Root>
  );
}

/** Finds for a query; older answers never replace newer ones. */
function useHits(query: string): SearchHit[] {
  const [hits, setHits] = useState<SearchHit[]>([]);
  useEffect(() => whenIdle(prepareSearch), []);
  useEffect(() => {
    let current = true;
    void search(query).then((found) => {
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
