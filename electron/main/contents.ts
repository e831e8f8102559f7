import { isAppDocument } from "@electron/main/protocol";
import { type App, app, type WebContents } from "electron";

/** Keeps every page of the app where it is: no other page, no second window, no foreign content in it. */
function confine(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: "deny" }));
  contents.setWebRTCIPHandlingPolicy("disable_non_proxied_udp");
  contents.on("will-navigate", (event) => {
    if (!isAppDocument(event.url)) event.preventDefault();
  });
  contents.on("will-frame-navigate", (event) => {
    if (!isAppDocument(event.url)) event.preventDefault();
  });
  contents.on("will-redirect", (event) => event.preventDefault());
  contents.on("will-attach-webview", (event) => event.preventDefault());
}

/** Events that ask for trust in something from the network, of which there is none. */
const askingForTrust = ["select-client-certificate", "login", "certificate-error"] as const;

/** To be called before the first window is made. */
export function confineContents(): void {
  app.on("web-contents-created", (_event, contents) => confine(contents));
  for (const name of askingForTrust) {
    (app as Pick<App, "on">).on(name as "login", (event) => event.preventDefault());
  }
}
