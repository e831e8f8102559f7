import type { KindName } from "@shared/domain/kinds";
import { useCallback, useMemo } from "react";
import { useLocation, useNavigate, useSearchParams } from "react-router";

/** Kinds that have a panel in the agenda. */
export const panelKinds = ["guidelines", "actionFields", "goals", "measures"] as const satisfies KindName[];
export type PanelKind = (typeof panelKinds)[number];

/** The record the address names (`?item=goals:<id>`), and whether the panel was opened to work in it. */
export type AddressedItem = { kind: PanelKind; id: string; enter: boolean };

/** Reads and changes which record's panel is open, so that links and "back" work. */
export function useItemAddress() {
  const [search, setSearch] = useSearchParams();
  const { state } = useLocation();
  const navigate = useNavigate();
  const named = search.get("item");
  const enter = (state as { enter?: boolean } | null)?.enter === true;
  const item = useMemo((): AddressedItem | undefined => {
    const [kind, id] = named?.split(":") ?? [];
    const known = panelKinds.find((one) => one === kind);
    return known && id ? { kind: known, id, enter } : undefined;
  }, [named, enter]);

  const open = useCallback(
    (kind: PanelKind, id: string, options: { enter?: boolean; replace?: boolean } = {}) =>
      setSearch(
        (now) => {
          now.set("item", `${kind}:${id}`);
          return now;
        },
        { replace: options.replace, state: { enter: options.enter === true } },
      ),
    [setSearch],
  );
  const close = useCallback(() => {
    void navigate({ search: "" });
  }, [navigate]);
  return { item, open, close };
}
