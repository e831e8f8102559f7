import { join } from "node:path";
import { watchCrashes } from "@electron/main/crashes";
import { appAddress } from "@electron/main/protocol";
import { BrowserWindow, type BrowserWindowConstructorOptions, type WebPreferences } from "electron";

/** What a page of the app may and may not be (RELIABILITY 4.1); every window has exactly these. */
export const webPreferences = (packaged: boolean): WebPreferences => ({
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  plugins: false,
  spellcheck: false,
  devTools: !packaged,
  safeDialogs: true,
  disableDialogs: true,
  autoplayPolicy: "document-user-activation-required",
});

/** Opens the window; it appears once it has something to show. */
export async function openMainWindow(root: string, packaged: boolean): Promise<BrowserWindow> {
  const window = new BrowserWindow({
    width: 1360,
    height: 900,
    minWidth: 480,
    minHeight: 400,
    show: false,
    title: "Agendalotse",
    icon: join(root, "resources", "icon", "icon.png"),
    autoHideMenuBar: true,
    webPreferences: { ...webPreferences(packaged), preload: join(root, "out", "preload", "index.cjs") },
  });
  window.once("ready-to-show", () => window.show());
  watchCrashes(window);
  await window.loadURL(appAddress);
  return window;
}

/** The wall's window: without a preload script, so it cannot reach the host at all. */
export const wallWindow = (packaged: boolean): BrowserWindowConstructorOptions => ({
  width: 1280,
  height: 720,
  autoHideMenuBar: true,
  backgroundColor: "#fdfcfa",
  webPreferences: webPreferences(packaged),
});

/** Brings the window to the front, for a second start of the program. */
export function showAgain(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.focus();
}
