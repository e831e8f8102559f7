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
import { isProjectorMode, preferredLanguage, showProjectorMode } from "./ui/preferences";

const i18n = createI18n(preferredLanguage());
document.documentElement.lang = i18n.language;
showProjectorMode(isProjectorMode());

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no root element.");
createRoot(root).render(<App i18n={i18n} nonce={nonce} />);
