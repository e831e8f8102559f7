import { notifications } from "@mantine/notifications";
import { saveState, sendMissing } from "@renderer/data/outerJournal";
import { projectViews } from "@renderer/features/projects/views/projectViews";
import type { WordTools } from "@renderer/ui/useWords";
import type { NavigateFunction } from "react-router";
import { routeLabel, routes } from "./routes";
import { starting } from "./starting";
import { isForLook } from "./useIsForLook";
import type { TimeTravel } from "./useTimeTravel";

/** One thing a person can do from anywhere. Palette, shortcuts and the list of keys are drawn from one list. */
export type Action = {
  id: string;
  label: string;
  /** For @mantine/hooks: "mod+K"; absent for actions without a shortcut. */
  keys?: string;
  /** Shown in the palette; shortcuts that would be odd there are left out. */
  inPalette: boolean;
  group: "pages" | "actions";
  run: () => void;
};

type Surroundings = WordTools & {
  navigate: NavigateFunction;
  travel: TimeTravel;
  openPalette: () => void;
  openKeys: () => void;
  /** The event whose page is open. */
  eventId: string | undefined;
};

/** Beside Alt, in the order of the navigation; more pages than digits go on with the comma. */
const pageKeys = "1234567890,";

/** All actions, in the words of the moment ("Rückgängig: M-14 geändert"). */
export function allActions(surroundings: Surroundings): Action[] {
  const { t, format, navigate, travel, openPalette, openKeys, eventId } = surroundings;
  const pages = routes
    .filter((route) => route.nav)
    .map(
      ({ path, nav }, at): Action => ({
        id: path,
        label: nav ? routeLabel(t, nav.key) : path,
        keys: `alt+${pageKeys[at]}`,
        inPalette: true,
        group: "pages",
        run: () => navigate(path.replace(/\/\*$/, "")),
      }),
    );
  // The first view of the projects is the page itself.
  const views = projectViews.slice(1).map(
    ({ path, words }): Action => ({
      id: path,
      label: `${t("projects.title")}: ${t(words)}`,
      inPalette: true,
      group: "pages",
      run: () => navigate(path),
    }),
  );
  return [
    ...pages,
    ...views,
    {
      id: "room",
      label: t("events.run"),
      inPalette: eventId !== undefined,
      group: "actions",
      run: () => navigate(`/events/${eventId}/console`),
    },
    {
      id: "palette",
      label: t("search.keys.palette"),
      keys: "mod+K",
      inPalette: false,
      group: "actions",
      run: openPalette,
    },
    {
      id: "undo",
      label: travel.undoWhat ? t("app.undoNamed", { what: travel.undoWhat }) : t("app.undo"),
      keys: "mod+Z",
      inPalette: travel.undoWhat !== undefined,
      group: "actions",
      run: travel.undo,
    },
    {
      id: "redo",
      label: travel.redoWhat ? t("app.redoNamed", { what: travel.redoWhat }) : t("app.redo"),
      keys: "mod+Y",
      inPalette: travel.redoWhat !== undefined,
      group: "actions",
      run: travel.redo,
    },
    {
      id: "save",
      label: t("search.keys.save"),
      keys: "mod+S",
      inPalette: false,
      group: "actions",
      run: () =>
        void sendMissing().then(() =>
          notifications.show({ message: savedSentence(t, format), role: "status" }),
        ),
    },
    {
      id: "keys",
      label: t("search.keysTitle"),
      keys: "F1",
      inPalette: true,
      group: "actions",
      run: openKeys,
    },
  ];
}

/** The truth about saving at this moment, for Strg+S. */
function savedSentence(t: WordTools["t"], format: WordTools["format"]): string {
  if (isForLook(starting.read())) return t("recovery.lookOnly.status");
  const state = saveState.read();
  if (state.state === "unsaved") return t("app.unsaved", { count: state.pending });
  return state.state === "saved" && state.at
    ? t("app.savedAt", { time: format.time(state.at) })
    : t("app.saved");
}
