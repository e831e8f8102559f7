/** Electron's start: the order of things, nothing else. */
import { resolve } from "node:path";
import { openAppFiles } from "@electron/host/appFiles";
import { createHost } from "@electron/host/channels";
import { type Engine, openEngine } from "@electron/host/engine";
import { dataFolder } from "@electron/host/paths";
import { openDataFolder } from "@electron/launch/openDataFolder";
import { language, StartProblem, startProblemExit } from "@electron/launch/words";
import { confineContents } from "@electron/main/contents";
import { systemDialogs } from "@electron/main/dialogs";
import { handleCalls } from "@electron/main/handle";
import { setMenu } from "@electron/main/menu";
import { registerScheme, serveApp } from "@electron/main/protocol";
import { hardenSession } from "@electron/main/session";
import { isBeingDebugged, setSwitches } from "@electron/main/switches";
import { openMainWindow, showAgain } from "@electron/main/window";
import { app, dialog, session } from "electron";

const root = resolve(import.meta.dirname, "../..");
const data = dataFolder();

process.umask(0o077);
setSwitches();
registerScheme();
confineContents();
app.setPath("userData", data);

if ((app.isPackaged && isBeingDebugged(process.argv)) || !app.requestSingleInstanceLock()) app.quit();
else {
  // After the question whether this is the only one: a second start must not touch the first one's engine.
  const engine = openEngine(data, "engine-electron");
  app.setPath("sessionData", engine.folder);
  app.on("window-all-closed", () => app.quit());
  app
    .whenReady()
    .then(() => start(engine))
    .catch(giveUp);
}

async function start(engine: Engine): Promise<void> {
  const unlock = await openDataFolder(data);
  const info = { host: "electron", version: app.getVersion(), dataFolder: data } as const;
  const host = createHost({ info, dialogs: systemDialogs, engine });
  app.once("will-quit", (event) => {
    event.preventDefault();
    host
      .close()
      .then(unlock)
      .then(engine.endedCleanly)
      .finally(() => app.exit());
  });

  await hardenSession(session.defaultSession, !app.isPackaged);
  serveApp(session.defaultSession, await openAppFiles(resolve(root, "out", "renderer"), "ipc"));
  handleCalls(host);
  setMenu(language);
  const window = await openMainWindow(root, app.isPackaged);
  // A wall alone is nothing: it goes with the window that steers it.
  window.once("closed", () => app.quit());
  app.on("second-instance", () => showAgain(window));
}

/** A problem the person can put right is told as such; anything else ends the start with its stack. */
function giveUp(thrown: unknown): void {
  if (thrown instanceof StartProblem) {
    dialog.showErrorBox("Agendalotse", thrown.message);
    app.exit(startProblemExit);
  } else {
    process.stderr.write(`${thrown instanceof Error ? thrown.stack : String(thrown)}\n`);
    app.exit(1);
  }
}
