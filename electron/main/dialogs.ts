import { join } from "node:path";
import type { FileDialogs } from "@electron/host/files";
import { app, BrowserWindow, dialog, type OpenDialogOptions } from "electron";

/** The system's own dialogs, on top of the window that asks. */
export const systemDialogs: FileDialogs = {
  async askTarget(suggestedName) {
    const options = { defaultPath: join(app.getPath("documents"), suggestedName) };
    const window = BrowserWindow.getFocusedWindow();
    const { canceled, filePath } = await (window
      ? dialog.showSaveDialog(window, options)
      : dialog.showSaveDialog(options));
    return canceled || filePath === "" ? null : filePath;
  },
  async askSources({ extensions, multiple }) {
    const endings = extensions.map((extension) => extension.slice(1));
    const properties: ("openFile" | "multiSelections")[] = multiple
      ? ["openFile", "multiSelections"]
      : ["openFile"];
    const options = { properties, filters: [{ name: extensions.join(", "), extensions: endings }] };
    const window = BrowserWindow.getFocusedWindow();
    const { canceled, filePaths } = await (window
      ? dialog.showOpenDialog(window, options)
      : dialog.showOpenDialog(options));
    return canceled ? [] : filePaths;
  },
  async askFolder() {
    const options: OpenDialogOptions = { properties: ["openDirectory", "createDirectory"] };
    const window = BrowserWindow.getFocusedWindow();
    const { canceled, filePaths } = await (window
      ? dialog.showOpenDialog(window, options)
      : dialog.showOpenDialog(options));
    return canceled ? null : (filePaths[0] ?? null);
  },
};
