/** Stands in the built pages wherever a fresh nonce goes at each load. */
export const noncePlaceholder = "__CSP_NONCE__";

/** How the window reaches its host: over IPC it needs no connection at all, the browser window needs its own origin. */
export type HostConnection = "ipc" | "loopback";

/** The Content-Security-Policy of the window (RELIABILITY 4.4). */
export function contentPolicy(nonce: string, connection: HostConnection): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src-elem 'self' 'nonce-${nonce}'`,
    "style-src-attr 'none'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src ${connection === "ipc" ? "'none'" : "'self'"}`,
    "worker-src 'self'",
    "object-src 'none'",
    "frame-src 'none'",
    "child-src 'none'",
    "media-src 'none'",
    "manifest-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types default",
  ].join("; ");
}
