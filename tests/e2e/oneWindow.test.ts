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

test("a database that is cleared under the window ends the work, and a reload brings everything back", async () => {
  const app = await openSampleTown();
  await app.page.getByText(/^Gespeichert um/).waitFor();
  const session = await app.page.context().newCDPSession(app.page);
  await session.send("Storage.clearDataForOrigin", { origin: app.origin, storageTypes: "indexeddb" });
  await title(app.page, "Die Datenbank wurde geschlossen").waitFor();
  await app.page.getByRole("button", { name: "Neu laden" }).click();
  await app.page.getByText(/aus Ihren Dateien wiederhergestellt/).waitFor();
  await goTo(app, "/agenda");
  await app.page.getByText("Bürgerservice und Zugang").first().waitFor();
  expect(await title(app.page, "Die Datenbank wurde geschlossen").count()).toBe(0);
});
