import { language } from "@electron/launch/words";
import { askAndOpen } from "@electron/main/links";
import { isAppDocument, wallAddress } from "@electron/main/protocol";
import { wallWindow } from "@electron/main/window";
import { app, type WebContents } from "electron";

/** Keeps every page of the app where it is: no other page, no second window but the wall, no foreign content. */
function confine(contents: WebContents): void {
  contents.setWindowOpenHandler(({ url }) => {
    if (url === wallAddress)
      return { action: "allow", overrideBrowserWindowOptions: wallWindow(app.isPackaged) };
    askAndOpen(url, language).catch((thrown: unknown) => process.stderr.write(`${String(thrown)}\n`));
    return { action: "deny" };
  });
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

/** To be called before the first window is made. */
export function confineContents(): void {
  app.on("web-contents-created", (_event, contents) => confine(contents));
  // There is no network, so nobody to trust in it: each question is answered with no, none is left open.
  app.on("certificate-error", (event, _contents, _url, _error, _certificate, answer) => {
    event.preventDefault();
    answer(false);
  });
  app.on("select-client-certificate", (event, _contents, _url, _list, answer) => {
    event.preventDefault();
    answer();
  });
  app.on("login", (event, _contents, _details, _who, answer) => {
    event.preventDefault();
    answer();
  });
}
