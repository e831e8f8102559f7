import { electronBinary } from "@electron/launch/electronBinary";
import { sandboxArguments } from "@electron/launch/findChromium";
import { _electron as electron } from "playwright-core";
import type { AppOptions, OpenedHost } from "./harness";
import { projectRoot } from "./projectRoot";

const origin = "app://agendalotse";

/** The built app in real Electron. Its window has loaded once already; the harness loads it again to watch. */
export async function openInElectron(options: AppOptions & { dataFolder: string }): Promise<OpenedHost> {
  const executablePath = electronBinary(projectRoot);
  if (executablePath === null)
    throw new Error("Electron's program is not here; npm run test:electron says more.");
  const app = await electron.launch({
    executablePath,
    args: [projectRoot, ...sandboxArguments(), ...(options.browserArguments ?? [])],
    env: { ...process.env, AGENDALOTSE_DATA: options.dataFolder, LANG: "de_DE.UTF-8" } as Record<
      string,
      string
    >,
  });
  const page = await app.firstWindow();
  await page.setViewportSize(options.viewport ?? { width: 1360, height: 900 });
  return {
    page,
    origin,
    address: `${origin}/`,
    end: () => app.close(),
    crash: async () => {
      const gone = new Promise<void>((resolve) => app.once("close", () => resolve()));
      app.process().kill("SIGKILL");
      await gone;
    },
  };
}
