import type { Session } from "electron";

/** What the window may do beyond showing itself: copying as text, full screen, and the projector's screen. */
const allowedPermissions: readonly string[] = [
  "clipboard-sanitized-write",
  "fullscreen",
  "window-management",
];

/** Whether the window may load an address: its own files, what it made itself, and pictures within documents. */
export function mayLoad(address: string, resourceType: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol } = new URL(address);
  return protocol === "app:" || protocol === "blob:" || (protocol === "data:" && resourceType === "image");
}

/** Takes from a session everything the window does not need (RELIABILITY 4.3), the network first of all. */
export async function hardenSession(session: Session, developing: boolean): Promise<void> {
  session.webRequest.onBeforeRequest(({ url, resourceType }, answer) => {
    answer({ cancel: !mayLoad(url, resourceType) && !(developing && url.startsWith("devtools:")) });
  });
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    answer(allowedPermissions.includes(permission));
  });
  session.setPermissionCheckHandler((_contents, permission) => allowedPermissions.includes(permission));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.on("will-download", (event) => event.preventDefault());

  // Electron would fetch dictionaries from the network.
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerDictionaryDownloadURL("app://no-dictionaries/");
  await session.setProxy({
    mode: "fixed_servers",
    proxyRules: "127.0.0.1:9",
    proxyBypassRules: "<-loopback>",
  });
}
