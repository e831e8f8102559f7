import { expect, test } from "vitest";
import { openFaultApp, type Profile } from "./app";
import { freePort } from "./host";
import { Ledger } from "./ledger";
import { fillDisk, freeDisk, mountSmallDisk } from "./mounts";
import { say } from "./tally";

const patience = { timeout: 60_000 };

test("on a full disk the window names the drive and the megabytes, and keeps what was typed", {
  timeout: 240_000,
}, async () => {
  const disk = await mountSmallDisk(200);
  if (disk === null) return say("P3 words skipped: this machine cannot mount a small disk.");
  try {
    const profile: Profile = { dataFolder: disk.folder, port: await freePort() };
    const app = await openFaultApp(profile, { ledger: new Ledger(), withPages: true });
    const { page } = app;
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.getByRole("button", { name: "Beispielstadt ansehen" }).click(patience);
    await page.getByRole("heading", { level: 1, name: "Übersicht" }).waitFor(patience);
    await page.evaluate("location.hash = '/inbox'");
    const field = page.getByRole("textbox", { name: "Neuer Eingang" });
    await field.waitFor(patience);
    await fillDisk(disk.folder);

    const typed = "Parkscheine per Telefon";
    await field.fill(typed);
    await field.press("Enter");
    const told = page.getByRole("alert").filter({ hasText: /kein Platz mehr/ });
    await told.first().waitFor(patience);
    const words = await told.first().innerText();
    expect(words).toContain(`Laufwerk ${disk.folder} `);
    expect(words).toMatch(/mindestens \d+ MB/);
    if (process.env.AGENDALOTSE_PICTURE) await page.screenshot({ path: process.env.AGENDALOTSE_PICTURE });
    // In the field still, or in the list already: in any case before the person's eyes.
    const isInField = (await field.inputValue()) === typed;
    expect(isInField || (await page.getByText(typed).count()) > 0).toBe(true);

    await freeDisk(disk.folder);
    // Today's engine closes its database on a full disk, the coming one does not.
    const goOn = page.getByRole("button", { name: "Weiterarbeiten" });
    if (await goOn.isVisible()) {
      await goOn.click();
      await goOn.waitFor({ state: "detached", ...patience });
    }
    if (isInField) await field.press("Enter");
    await page.getByText(typed).first().waitFor(patience);
    await page.getByText(/^Gespeichert um/).waitFor(patience);
    await app.close();
  } finally {
    await disk.unmount();
  }
});
