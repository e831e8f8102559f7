import { browserEngine, processOfProfile, quietArguments } from "@electron/launch/browserWindow";
import { findChromium, sandboxArguments } from "@electron/launch/findChromium";
import type { Workspace } from "@shared/domain/workspace";
import { chromium, type Page } from "playwright-core";
import { startHost } from "./host";
import type { Ledger } from "./ledger";
import type { Saving, Settled, StateNow } from "./window/state";
import type { Told, Work } from "./window/told";

/** A profile: its data folder, and the port that belongs to it. */
export type Profile = { dataFolder: string; port: number };

export type FaultApp = {
  page: Page;
  /** The engine's folder of this run. */
  engineFolder: string;
  /** Waits until the person could begin to work. */
  started(): Promise<void>;
  settled(): Promise<Settled>;
  stateNow(): Promise<StateNow>;
  saving(): Promise<Saving>;
  /** All records as they stand. */
  records(): Promise<Workspace>;
  /** Takes the newest action back. */
  undo(): Promise<unknown>;
  redo(): Promise<unknown>;
  backUp(): Promise<string>;
  keepSnapshot(): Promise<unknown>;
  work(planned: Work): Promise<void>;
  /** Adds so many records at once, about two kilobytes each. */
  fill(count: number): Promise<void>;
  /** What the start command does on the window's call "engine.distrust"; the host here is served without it. */
  distrust(): void;
  /** Closes the window as a person does and ends the host. */
  close(): Promise<void>;
  /** Kills the browser's whole process group; with `host` the host as well, as Electron's process dies with it. */
  kill(how?: { host: boolean }): Promise<void>;
};

export type OpenOptions = {
  ledger: Ledger;
  browserArguments?: readonly string[];
  /** Draw the app's pages too. */
  withPages?: boolean;
  /** The folder of another build than today's. */
  app?: string;
};

/** How long a start may take, a rebuild on a busy machine included. */
const patience = 30_000;

/** Starts host and window on a profile. The window may still be starting when this returns. */
export async function openFaultApp(profile: Profile, options: OpenOptions): Promise<FaultApp> {
  const browser = findChromium();
  if (browser === null) throw new Error("The fault suite needs Chromium; CHROMIUM_PATH can name it.");
  const host = await startHost(profile.dataFolder, profile.port, options.app);
  const engine = browserEngine(browser, profile.dataFolder);
  const context = await chromium
    .launchPersistentContext(engine.folder, {
      executablePath: browser.path,
      args: [...quietArguments, ...sandboxArguments(), ...(options.browserArguments ?? [])],
      locale: "de-DE",
    })
    .catch(async (thrown: unknown) => {
      await host.end();
      throw thrown;
    });
  // Read now: on a disk that died nothing can be read any more.
  const pid = processOfProfile(engine.folder);
  const page = context.pages()[0] ?? (await context.newPage());
  await context.exposeFunction("tellFaults", (told: Told) => options.ledger.note(told));
  if (options.withPages) await context.addInitScript({ content: "globalThis.faultsWithPages = true" });
  const loading = page.goto(host.address).catch(() => undefined);
  const inPage = async <T>(expression: string): Promise<T> => {
    await loading;
    return afterReload(page, expression);
  };
  return {
    page,
    engineFolder: engine.folder,
    started: () => inPage<void>("globalThis.faults.started()"),
    settled: () => inPage<Settled>("globalThis.faults.settled()"),
    stateNow: () => inPage<StateNow>("globalThis.faults.stateNow()"),
    saving: () => inPage<Saving>("globalThis.faults.saving()"),
    keepSnapshot: () => inPage<unknown>("globalThis.faults.keepSnapshot()"),
    records: () => inPage<Workspace>("globalThis.faults.records()"),
    undo: () => inPage<unknown>("globalThis.faults.undo()"),
    redo: () => inPage<unknown>("globalThis.faults.redo()"),
    backUp: () => inPage<string>("globalThis.faults.backUp()"),
    work: (planned) => inPage<void>(`globalThis.faults.work(${JSON.stringify(planned)})`),
    distrust: () => engine.distrust(),
    fill: (count) => inPage<void>(`globalThis.faults.fill(${count})`),
    close: async () => {
      await context.close();
      engine.endedCleanly();
      await host.end();
    },
    kill: async ({ host: alsoHost } = { host: false }) => {
      if (pid === null) throw new Error("The browser's process was not found.");
      const gone = new Promise((resolve) => context.once("close", resolve));
      process.kill(-pid, "SIGKILL");
      if (alsoHost) await host.kill();
      await gone;
      if (!alsoHost) await host.end();
    },
  };
}

/** The window reloads itself to rebuild what it found altered: then the question is put again. */
async function afterReload<T>(page: Page, expression: string): Promise<T> {
  const until = Date.now() + patience;
  for (;;) {
    try {
      await page.waitForFunction("globalThis.faults !== undefined", undefined, { timeout: patience });
      return await withinPatience(expression, page.evaluate(expression) as Promise<T>);
    } catch (thrown) {
      const reloaded = /context was destroyed|navigation/i.test(String(thrown));
      if (!reloaded || Date.now() > until) throw thrown;
    }
  }
}

async function withinPatience<T>(asked: string, answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The window did not answer ${asked.slice(0, 60)}.`)), patience);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
