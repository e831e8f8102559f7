import { nonce } from "./contentPolicy";
import "@fontsource-variable/source-sans-3";
import "@mantine/core/styles.css";
import "@mantine/dates/styles.css";
import "@mantine/notifications/styles.css";
import "@mantine/spotlight/styles.css";
import "@mantine/tiptap/styles.css";
import "@mantine/charts/styles.css";
import "./app/app.css";
import { createI18n } from "@shared/i18n/translate";
import { createRoot } from "react-dom/client";
import { App } from "./app/App";
import { start, starting } from "./app/starting";
import { refuseStrayDrops } from "./app/strayDrops";
import { hostPreferences } from "./desktopPreferences";
import { sayBusy } from "./recovery/signs";
import { keepFocus } from "./ui/keptFocus";
import { isProjectorMode, openPreferences, preferredLanguage, showProjectorMode } from "./ui/preferences";

await openPreferences(hostPreferences);
const i18n = createI18n(preferredLanguage());
document.documentElement.lang = i18n.language;
showProjectorMode(isProjectorMode());
refuseStrayDrops(window);
keepFocus(document);

/** Milliseconds after which a start shows that it is still busy; a quicker one shows its page at once. */
const patience = 400;
await Promise.race([
  start(i18n, location.hash.slice(1) || "/"),
  new Promise((done) => setTimeout(done, patience)),
]);

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no root element.");
createRoot(root).render(<App i18n={i18n} nonce={nonce} />);
if (starting.read().phase === "starting") sayBusy();
