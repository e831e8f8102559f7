import { Menu, type MenuItemConstructorOptions } from "electron";
import menuWords from "./menuWords.json";

type Words = (typeof menuWords)["de"];
type Role = Exclude<keyof Words, "edit" | "view">;

/**
 * The menu bar, hidden on Windows and Linux until Alt is pressed. It holds what the system expects there and
 * the zoom, which has no keys without it. Undo is not in it: the page undoes actions, not keystrokes.
 */
export function setMenu(
  language: keyof typeof menuWords,
  platform: NodeJS.Platform = process.platform,
): void {
  const words = menuWords[language];
  const items = (...roles: Role[]): MenuItemConstructorOptions[] =>
    roles.map((role) => ({ role, label: words[role] }));
  const ofTheApp: MenuItemConstructorOptions[] =
    platform === "darwin" ? [{ label: "Agendalotse", submenu: items("hide", "quit") }] : [];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...ofTheApp,
      { label: words.edit, submenu: items("cut", "copy", "paste", "pasteAndMatchStyle", "selectAll") },
      { label: words.view, submenu: items("zoomIn", "zoomOut", "resetZoom", "togglefullscreen") },
      { label: words.window, submenu: items("minimize", "close") },
    ]),
  );
}
