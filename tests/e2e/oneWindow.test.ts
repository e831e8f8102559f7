import { expect, test } from "vitest";
import type { OpenedApp } from "./harness";
import { goTo, openSampleTown } from "./sampleApp";

const title = (page: OpenedApp["page"], text: string) => page.getByRole("heading", { level: 1, name: text });

test("of two windows one works, and the other can take over without anything being lost", async () => {
  const app = await openSampleTown();
  await app.page.getByText(/^Gespeichert um/).waitFor();
  const second = await app.page.context().newPage();
  // As the address the start command prints, opened a second time.
  const secret = await app.page.evaluate(() => sessionStorage.getItem("agendalotse-start"));
  await second.goto(`${app.origin}/#start=${secret}`);
  await title(second, "Agendalotse ist schon in einem anderen Fenster geöffnet").waitFor();
  await second.getByRole("button", { name: "Hier weiterarbeiten" }).click();
  await title(second, "Übersicht").waitFor();
  await title(app.page, "In einem anderen Fenster wird weitergearbeitet").waitFor();
  await app.page.getByRole("button", { name: "Hier weiterarbeiten" }).click();
  await title(app.page, "Übersicht").waitFor();
  await title(second, "In einem anderen Fenster wird weitergearbeitet").waitFor();
  await second.close();
});

test("a database that is cleared under the window is rebuilt in place, and what is being written stays", async () => {
  const app = await openSampleTown();
  await goTo(app, "/inbox");
  const field = app.page.getByRole("textbox", { name: "Neuer Eingang" });
  await field.fill("Ein halber Satz");
  const gone = app.page.getByRole("heading", { name: "Die Datenbank wurde geschlossen" });
  const session = await app.page.context().newCDPSession(app.page);
  await session.send("Storage.clearDataForOrigin", { origin: app.origin, storageTypes: "indexeddb" });
  await gone.waitFor();
  await app.page.getByRole("button", { name: "Weiterarbeiten" }).click();
  await gone.waitFor({ state: "detached" });
  expect(await field.inputValue()).toBe("Ein halber Satz");
  await field.press("Enter");
  // What the list shows is stored; the status line may still speak of what was saved before.
  await app.page.getByText("Ein halber Satz").first().waitFor();
  await app.page.getByText(/^Gespeichert um/).waitFor();
  const again = await app.restart();
  await goTo(again, "/inbox");
  await again.page.getByText("Ein halber Satz").first().waitFor();
  await goTo(again, "/agenda");
  await again.page.getByText("Bürgerservice und Zugang").first().waitFor();
});
