/**
 * The recovery page: a program of its own, without the app's packages and files, so that it works where the app
 * does not (RELIABILITY 3.9). It changes nothing by itself; what a person chooses is done by the next start.
 */
import { hostPreferences } from "../desktopPreferences";
import {
  isProjectorMode,
  openPreferences,
  preference,
  preferredLanguage,
  showProjectorMode,
} from "../ui/preferences";
import { drawPage } from "./page";
import { reasonIn } from "./reasons";
import { wordsIn } from "./words";

await openPreferences(hostPreferences);
const language = preferredLanguage();
document.documentElement.lang = language;
const scheme = preference("scheme");
if (scheme === "light" || scheme === "dark") document.documentElement.dataset.scheme = scheme;
showProjectorMode(isProjectorMode());

void drawPage(document.body, { reason: reasonIn(location.hash), words: wordsIn(language) });
