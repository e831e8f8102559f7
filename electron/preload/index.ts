import { hostCall } from "@electron/main/ipc";
import { contextBridge, ipcRenderer } from "electron";

/** All the window ever gets of Electron: one object with one function. */
contextBridge.exposeInMainWorld(
  "agendalotse",
  Object.freeze({
    call: (channel: unknown, args: unknown): Promise<unknown> => ipcRenderer.invoke(hostCall, channel, args),
  }),
);
