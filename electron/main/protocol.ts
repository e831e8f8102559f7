import type { AppFiles } from "@electron/host/appFiles";
import { protocol, type Session } from "electron";

const scheme = "app";
const host = "agendalotse";

/** The window's own origin and its only page. */
export const appAddress = `${scheme}://${host}/`;

/** Whether an address is the app's own document; its fragment, where the router lives, may differ. */
export const isAppDocument = (address: string): boolean => address.split("#", 1)[0] === appAddress;

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
