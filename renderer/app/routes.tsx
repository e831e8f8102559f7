import type { Translate } from "@shared/i18n/translate";
import {
  type IconArchive,
  IconCompass,
  IconFileImport,
  IconFileText,
  IconHistory,
  IconInbox,
  IconLayoutKanban,
  IconListTree,
  IconSettings,
} from "@tabler/icons-react";
import { type ComponentType, type LazyExoticComponent, lazy } from "react";

type Icon = typeof IconArchive;
type NavKey = "overview" | "agenda" | "inbox" | "projects" | "reading" | "documents" | "history" | "settings";

/** One page. Navigation, palette and router are drawn from the list below. */
export type Route = {
  path: string;
  /** Words for navigation and palette; absent for pages reached from others. */
  nav?: { key: NavKey; icon: Icon };
  Page: LazyExoticComponent<ComponentType>;
};

const page = <M extends Record<K, ComponentType>, K extends string>(load: () => Promise<M>, name: K) =>
  lazy(async () => ({ default: (await load())[name] }));

export const routes: readonly Route[] = [
  {
    path: "/",
    nav: { key: "overview", icon: IconCompass },
    Page: page(() => import("../features/overview/OverviewPage"), "OverviewPage"),
  },
  {
    path: "/agenda/*",
    nav: { key: "agenda", icon: IconListTree },
    Page: page(() => import("../features/agenda/AgendaArea"), "AgendaArea"),
  },
  {
    path: "/inbox/*",
    nav: { key: "inbox", icon: IconInbox },
    Page: page(() => import("../features/triage/InboxPage"), "InboxPage"),
  },
  {
    path: "/projects/*",
    nav: { key: "projects", icon: IconLayoutKanban },
    Page: page(() => import("../features/projects/ProjectsArea"), "ProjectsArea"),
  },
  {
    path: "/reading/*",
    nav: { key: "reading", icon: IconFileImport },
    Page: page(() => import("../features/reading/ReadingPage"), "ReadingPage"),
  },
  {
    path: "/documents/*",
    nav: { key: "documents", icon: IconFileText },
    Page: page(() => import("../features/exports/DocumentsPage"), "DocumentsPage"),
  },
  {
    path: "/history",
    nav: { key: "history", icon: IconHistory },
    Page: page(() => import("../features/history/HistoryPage"), "HistoryPage"),
  },
  {
    path: "/settings/*",
    nav: { key: "settings", icon: IconSettings },
    Page: page(() => import("../features/settings/SettingsArea"), "SettingsArea"),
  },
];

/** Name of a page for navigation, palette and window. */
export function routeLabel(t: Translate, key: NavKey): string {
  return t(`app.nav.${key}`);
}
