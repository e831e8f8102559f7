import { expect, test } from "vitest";
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
