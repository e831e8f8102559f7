import type { Translate } from "@shared/i18n/translate";
import {
  type IconArchive,
  IconCompass,
  IconFileImport,
  IconFileText,
  IconHistory,
  IconInbox,
  IconLayoutKanban,
  IconListDetails,
  IconListTree,
  IconSettings,
  IconSpeakerphone,
  IconUsersGroup,
} from "@tabler/icons-react";
import { type LazyPage, lazyPage } from "./lazyPage";

type Icon = typeof IconArchive;
type NavKey =
  | "overview"
  | "agenda"
  | "inbox"
  | "projects"
  | "events"
  | "processes"
  | "stakeholders"
  | "reading"
  | "documents"
  | "history"
  | "settings";

/** One page. Navigation, palette and router are drawn from the list below. */
export type Route = {
  path: string;
  /** Words for navigation and palette; absent for pages reached from others. */
  nav?: { key: NavKey; icon: Icon };
  Page: LazyPage;
};

export const routes: readonly Route[] = [
  {
    path: "/",
    nav: { key: "overview", icon: IconCompass },
    Page: lazyPage(() => import("../features/overview/OverviewPage"), "OverviewPage"),
  },
  {
    path: "/agenda/*",
    nav: { key: "agenda", icon: IconListTree },
    Page: lazyPage(() => import("./AgendaPages"), "AgendaPages"),
  },
  {
    path: "/inbox/*",
    nav: { key: "inbox", icon: IconInbox },
    Page: lazyPage(() => import("../features/triage/InboxPage"), "InboxPage"),
  },
  {
    path: "/projects/*",
    nav: { key: "projects", icon: IconLayoutKanban },
    Page: lazyPage(() => import("../features/projects/ProjectsArea"), "ProjectsArea"),
  },
  {
    path: "/events/*",
    nav: { key: "events", icon: IconUsersGroup },
    Page: lazyPage(() => import("../features/events/EventsArea"), "EventsArea"),
  },
  {
    path: "/processes/*",
    nav: { key: "processes", icon: IconListDetails },
    Page: lazyPage(() => import("../features/processes/ProcessesArea"), "ProcessesArea"),
  },
  {
    path: "/stakeholders/*",
    nav: { key: "stakeholders", icon: IconSpeakerphone },
    Page: lazyPage(() => import("./StakeholderPages"), "StakeholderPages"),
  },
  {
    path: "/reading/*",
    nav: { key: "reading", icon: IconFileImport },
    Page: lazyPage(() => import("../features/reading/ReadingPage"), "ReadingPage"),
  },
  {
    path: "/documents/*",
    nav: { key: "documents", icon: IconFileText },
    Page: lazyPage(() => import("./DocumentPages"), "DocumentPages"),
  },
  {
    path: "/history",
    nav: { key: "history", icon: IconHistory },
    Page: lazyPage(() => import("../features/history/HistoryPage"), "HistoryPage"),
  },
  {
    path: "/settings/*",
    nav: { key: "settings", icon: IconSettings },
    Page: lazyPage(() => import("../features/settings/SettingsArea"), "SettingsArea"),
  },
];

/** The first-start page, which takes the place of the whole window while there is nothing yet. */
export const StartPage = lazyPage(() => import("../features/start/StartPage"), "StartPage");

/** The route that shows an address. */
export function routeAt(pathname: string): Route | undefined {
  const area = `/${pathname.split("/")[1] ?? ""}`;
  return routes.find(({ path }) => path.replace(/\/\*$/, "") === area);
}

/** Whether an address is the console of the Saalmodus, which has the window to itself. */
export const isRoom = (pathname: string): boolean => /^\/events\/[^/]+\/console$/.test(pathname);

/** Fetches the code of the page at an address. A failure is told where the page is drawn, which asks again. */
export async function loadPage(pathname: string): Promise<void> {
  await Promise.allSettled([routeAt(pathname)?.Page.load()]);
}

/** Fetches the code of all pages, one after the other, so that every way is short. */
export async function loadPages(): Promise<void> {
  for (const { path } of routes) await loadPage(path);
  await Promise.allSettled([StartPage.load()]);
}

/** Name of a page for navigation, palette and window. */
export function routeLabel(t: Translate, key: NavKey): string {
  return t(`app.nav.${key}`);
}
