import type { Host } from "@electron/host/channels";
import { hostCall } from "@electron/main/ipc";
import { isAppDocument } from "@electron/main/protocol";
import type { HostAnswer } from "@shared/errors";
import { type IpcMainInvokeEvent, ipcMain } from "electron";

/**
 * Whether a call comes from the app's own page at the top of its own window. A frame inside it, a page of
 * another origin and a frame that is gone meanwhile are not.
 */
export function isFromWindow({ sender, senderFrame }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame === sender.mainFrame && isAppDocument(senderFrame.url);
}

const refused: HostAnswer<never> = {
  ok: false,
  error: { code: "invalid", message: "The call did not come from the app's window." },
};

/** Puts the contract on IPC: who calls is checked here, what is called and with what by the host. */
export function handleCalls(host: Host): void {
  ipcMain.handle(hostCall, (event, channel: unknown, args: unknown) =>
    isFromWindow(event) ? host.answer(channel, args) : refused,
  );
}
