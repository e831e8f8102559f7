import type { AppOptions, OpenedApp } from "./harness";
import { openApp } from "./harness";

const words = {
  de: { sample: "Beispielstadt ansehen", overview: "Übersicht" },
  en: { sample: "Look at the sample town", overview: "Overview" },
};

/** The app with the sample town, as after the first choice on the start page. */
export async function openSampleTown(options: AppOptions = {}): Promise<OpenedApp> {
  const app = await openApp(options);
  const { sample, overview } = words[options.language ?? "de"];
  await app.page.getByRole("button", { name: sample }).click();
  await app.page.getByRole("heading", { level: 1, name: overview }).waitFor();
  return app;
}

/** Opens an address inside the app as after a fresh load, so that what is seen is that page and no other. */
export async function goTo({ page }: Pick<OpenedApp, "page">, path: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, path);
  await page.reload();
  await page.locator("main h1").first().waitFor();
}
