import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { goTo, openSampleTown } from "./sampleApp";

test("work and undo survive a restart, named in words", async () => {
  const app = await openSampleTown();
  await app.page.getByRole("button", { name: "Beispielstadt entfernen" }).click();
  await app.page.getByRole("heading", { level: 1, name: "Womit möchten Sie beginnen?" }).waitFor();
  const again = await app.restart();
  await again.page.getByRole("heading", { level: 1, name: "Womit möchten Sie beginnen?" }).waitFor();
  await again.page.getByRole("button", { name: /^Rückgängig: .*Beispielstadt/ }).waitFor();
  await again.page.keyboard.press("Control+z");
  await again.page.getByRole("heading", { level: 1, name: "Übersicht" }).waitFor();
  expect(await again.page.getByText("Sie sehen die Beispielstadt Musterstadt").count()).toBe(1);
});

test("a database that was deleted is rebuilt from the files", async () => {
  const app = await openSampleTown();
  await app.page.getByText(/Gespeichert um/).waitFor();
  await app.page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
  });
  const again = await app.restart();
  await again.page.getByText(/aus Ihren Dateien wiederhergestellt/).waitFor();
  await goTo(again, "/agenda");
  await again.page.getByText("Bürgerservice und Zugang").first().waitFor();
});

test("a window that was killed in the middle of a sentence comes back with everything that was saved", async () => {
  const app = await openSampleTown();
  await goTo(app, "/inbox");
  const field = app.page.getByRole("textbox", { name: "Neuer Eingang" });
  await field.fill("Parkscheine per Telefon");
  await field.press("Enter");
  await app.page.getByText("Parkscheine per Telefon").first().waitFor();
  await app.page.getByText(/^Gespeichert um/).waitFor();
  await field.pressSequentially("Ein halber Sa");
  const again = await app.crashAndRestart();
  await again.page.getByText(/nicht regulär beendet/).waitFor();
  await goTo(again, "/inbox");
  await again.page.getByText("Parkscheine per Telefon").first().waitFor();
  // What the killed engine left behind shows at the start after the next.
  const third = await (await again.crashAndRestart()).restart();
  await goTo(third, "/inbox");
  await third.page.getByText("Parkscheine per Telefon").first().waitFor();
});

test("after much work a snapshot is kept, from which a killed window comes back", async () => {
  const app = await openSampleTown();
  const snapshots = async () =>
    (await readdir(join(app.dataFolder, "journal"), { recursive: true })).filter((name) =>
      /snap-\d+\.jsonl$/.test(name),
    );
  const banner = app.page.getByText("Sie sehen die Beispielstadt Musterstadt");
  // Each turn writes the whole town to the journal.
  for (let turn = 0; turn < 6; turn += 1) {
    await app.page.keyboard.press("Control+z");
    await banner.waitFor({ state: "detached" });
    await app.page.keyboard.press("Control+y");
    await banner.waitFor();
  }
  await vi.waitFor(async () => expect(await snapshots()).toHaveLength(1), { timeout: 40_000, interval: 200 });
  await goTo(app, "/inbox");
  const field = app.page.getByRole("textbox", { name: "Neuer Eingang" });
  await field.fill("Nach der Aufnahme");
  await field.press("Enter");
  await app.page.getByText(/^Gespeichert um/).waitFor();
  const again = await app.crashAndRestart();
  await again.page.getByText(/nicht regulär beendet/).waitFor();
  await goTo(again, "/inbox");
  await again.page.getByText("Nach der Aufnahme").first().waitFor();
});
