import type { AppFiles } from "@electron/host/appFiles";
import { protocol, type Session } from "electron";

const scheme = "app";
const host = "agendalotse";

/** The window's own origin and its first page. */
export const appAddress = `${scheme}://${host}/`;

/** The page that helps where the first one fails; it stands by itself. */
export const recoveryAddress = `${appAddress}recovery.html`;

/** The wall of the Saalmodus: the one page that opens in a window of its own. */
export const wallAddress = `${appAddress}wall.html`;

/** Whether an address is one of the app's own documents; the fragment, where the router lives, may differ. */
export const isAppDocument = (address: string): boolean =>
  [appAddress, recoveryAddress].includes(address.split("#", 1)[0] ?? "");

/** To be called once, before Electron is ready: gives the scheme storage, a secure context and fetch. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the window's files to a session. Any other host of the scheme holds nothing. */
export function serveApp(session: Session, files: AppFiles): void {
  session.protocol.handle(scheme, async (request) => {
    const address = new URL(request.url);
    const { status, headers, body } = await files(
      address.host === host ? request.method : "NONE",
      address.pathname,
    );
    return new Response(new Uint8Array(body), { status, headers });
  });
}
