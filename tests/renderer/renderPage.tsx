import "@mantine/core/styles.css";
import "@mantine/dates/styles.css";
import "@mantine/charts/styles.css";
import "@mantine/notifications/styles.css";
import "@mantine/spotlight/styles.css";
import { MantineProvider } from "@mantine/core";
import { Notifications, notifications } from "@mantine/notifications";
import { cssVariablesResolver, themeIn } from "@renderer/app/theme";
import { saveFile } from "@renderer/data/commands/leaving";
import { databaseName } from "@renderer/data/databaseName";
import { db, metaTable, openDatabase } from "@renderer/data/db";
import { firstMeta } from "@renderer/data/rebuild";
import { FileSaving } from "@renderer/ui/fileSaving";
import { WordsProvider } from "@renderer/ui/WordsProvider";
import { createI18n, type Terms } from "@shared/i18n/translate";
import type { Language } from "@shared/i18n/words";
import axe from "axe-core";
import type { ReactNode } from "react";
import { MemoryRouter } from "react-router";
import { vi } from "vitest";
import { render } from "vitest-browser-react";
import { atRest } from "../atRest";

type Options = {
  language?: Language;
  /** Address the page is shown under. */
  path?: string;
  terms?: Terms;
  scheme?: "light" | "dark";
  /** Set for what brings its own main landmark: the frame itself. */
  isWholeWindow?: boolean;
};

/** Shows a piece of the window as the app does: with theme, words, notifications and an address. */
export function renderPage(page: ReactNode, options: Options = {}) {
  const { language = "de", path = "/", terms = {}, scheme = "light", isWholeWindow = false } = options;
  // They live outside the page and would else reach into the next test.
  notifications.clean();
  const i18n = createI18n(language, terms);
  document.documentElement.lang = language;
  return render(
    <WordsProvider i18n={i18n}>
      <MantineProvider
        theme={themeIn(i18n.t)}
        cssVariablesResolver={cssVariablesResolver}
        forceColorScheme={scheme}
      >
        <Notifications />
        <FileSaving value={saveFile}>
          <MemoryRouter initialEntries={[path]}>{isWholeWindow ? page : <main>{page}</main>}</MemoryRouter>
        </FileSaving>
      </MantineProvider>
    </WordsProvider>,
  );
}

/** Begins with an empty workspace, as after the first start. */
export async function openEmptyWorkspace(): Promise<void> {
  db.close();
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(databaseName);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
  await openDatabase();
  await metaTable().put(firstMeta(crypto.randomUUID()));
}

/** What axe finds on the page once it is at rest: one line per violation, so that a failing test can be read. */
export async function axeFindings(): Promise<string[]> {
  await atRest();
  const { violations } = await axe.run(document.body, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"],
    // Open menus and popovers lie outside the landmarks, where they belong.
    rules: { "page-has-heading-one": { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${violation.help} ${node.html.slice(0, 200)}`),
  );
}

/** Waits until something holds that is not on the page, such as what the database says; patient on a busy machine. */
export function eventually<T>(holds: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(holds, { timeout: 10_000 });
}
