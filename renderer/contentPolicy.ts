/**
 * The window's part of the content policy (RELIABILITY 4.4). Import it first in main.tsx, as a bare import:
 * everything after it runs under these rules.
 */
import "./desktopSecret";
import { setNonce } from "get-nonce";

type DefaultPolicy = {
  createHTML(text: string, type?: string, sink?: string): string | null;
  createScript(): null;
  createScriptURL(address: string): string | null;
};
type TrustedTypes = { createPolicy(name: string, rules: DefaultPolicy): unknown };

/**
 * Which text may become markup: text without any markup, text a parser takes apart without running it, and
 * ProseMirror's clipboard, which asks without naming a sink.
 */
export function allowedMarkup(text: string, sink: string | undefined): string | null {
  const isParsedOnly = sink === undefined || sink === "DOMParser parseFromString";
  return isParsedOnly || !text.includes("<") ? text : null;
}

/** Only the build's own workers may be started; their names are given in the build's configuration. */
export function allowedWorker(address: string, page: string): string | null {
  const { protocol, host, pathname, search } = new URL(address, page);
  // Not compared by origin, which is "null" for every address of a scheme a browser does not know.
  const own = new URL(page);
  const isOwn = protocol === own.protocol && host === own.host && search === "";
  return isOwn && /^\/assets\/worker-[\w.-]+\.js$/.test(pathname) ? address : null;
}

const trustedTypes: TrustedTypes | undefined = Reflect.get(globalThis, "trustedTypes");
if (import.meta.env.PROD) {
  trustedTypes?.createPolicy("default", {
    createHTML: (text, _type, sink) => allowedMarkup(text, sink),
    createScript: () => null,
    createScriptURL: (address) => allowedWorker(address, location.href),
  });
}

/** The nonce of this load, for everything that adds a style element: Mantine, Tiptap. */
export const nonce = document.querySelector<HTMLMetaElement>("meta[property=csp-nonce]")?.nonce ?? "";
setNonce(nonce);
