import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type AppFileEntry, appFileListName } from "@electron/host/appFileList";
import { contentPolicy, type HostConnection, noncePlaceholder } from "@electron/host/contentPolicy";

/** A response in the form both a loopback server and Electron's protocol can give. */
export type FileAnswer = { status: number; headers: Record<string, string>; body: Uint8Array };

/** Answers a request for one of the window's files. */
export type AppFiles = (method: string, pathname: string) => Promise<FileAnswer>;

const firstPage = "index.html";

/**
 * Serves the files the build listed and nothing else: a request is looked up, never turned into a path, so
 * there is nothing to break out of (RELIABILITY 4.3).
 */
export async function openAppFiles(folder: string, connection: HostConnection): Promise<AppFiles> {
  const list = JSON.parse(await readFile(join(folder, appFileListName), "utf8")) as AppFileEntry[];
  const mediaTypes = new Map(list.map(({ path, mediaType }) => [`/${path}`, { path, mediaType }]));

  return async (method, pathname) => {
    const file = mediaTypes.get(pathname === "/" ? `/${firstPage}` : pathname);
    if (file === undefined || (method !== "GET" && method !== "HEAD")) return notFound;
    const bytes = await readFile(join(folder, file.path));
    const nonce = randomBytes(18).toString("base64");
    const isDocument = file.path.endsWith(".html");
    const body = isDocument
      ? Buffer.from(bytes.toString("utf8").replaceAll(noncePlaceholder, nonce))
      : new Uint8Array(bytes);
    return {
      status: 200,
      headers: {
        ...protectingHeaders,
        "Content-Type": file.mediaType,
        "Content-Length": String(body.byteLength),
        "Content-Security-Policy": contentPolicy(nonce, connection),
        // Every other file carries its content's hash in its name.
        "Cache-Control": isDocument ? "no-store" : "public, max-age=31536000, immutable",
      },
      body: method === "HEAD" ? new Uint8Array() : body,
    };
  };
}

/** On every answer of either host. */
export const protectingHeaders = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Resource-Policy": "same-origin",
} as const;

const notFound: FileAnswer = {
  status: 404,
  headers: { ...protectingHeaders, "Content-Type": "text/plain; charset=utf-8" },
  body: Buffer.from("Not found\n"),
};
