/**
 * The recovery page: a program of its own, without the app's packages and files, so that it works where the app
 * does not (RELIABILITY 3.9). It changes nothing by itself; what a person chooses is done by the next start.
 */
import { isProjectorMode, preferredLanguage, showProjectorMode } from "../ui/preferences";
import { drawPage } from "./page";
import { reasonIn } from "./reasons";
import { wordsIn } from "./words";

/** Where the app's pages keep the choice between light and dark; without one the system's counts. */
const schemeKey = "mantine-color-scheme-value";

const language = preferredLanguage();
document.documentElement.lang = language;
const scheme = localStorage.getItem(schemeKey);
if (scheme === "light" || scheme === "dark") document.documentElement.dataset.scheme = scheme;
showProjectorMode(isProjectorMode());

void drawPage(document.body, { reason: reasonIn(location.hash), words: wordsIn(language) });
