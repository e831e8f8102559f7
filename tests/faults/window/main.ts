/**
 * The window of the fault suite: the app's own start, health check, commands and backups, driven by number instead
 * of by hand, so that many commands run in a second. With `faultsWithPages` the app's pages are drawn as well.
 */
import "@renderer/contentPolicy";
import { start } from "@renderer/app/starting";
import { redo, undo } from "@renderer/data/command";
import { wholeWorkspace } from "@renderer/data/queries/workspace";
import { keepSnapshot } from "@renderer/data/snapshots";
import { createI18n } from "@shared/i18n/translate";
import { measures } from "./measures";
import { settled, started } from "./settled";
import { saving, stateNow } from "./state";
import { backUp, fill, work } from "./work";

const faults = {
  keepSnapshot,
  saving,
  settled,
  started,
  stateNow,
  records: wholeWorkspace,
  undo,
  redo,
  work,
  fill,
  backUp,
  ...measures,
};

/** What the tests call through the page. */
export type FaultWindow = typeof faults;

Object.assign(globalThis, { faults });
if (Reflect.get(globalThis, "faultsWithPages") === true) await import("@renderer/main");
else await start(createI18n("de"), "/");
