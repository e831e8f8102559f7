/** Name of the list the build writes beside the files of the window. It is never served itself. */
export const appFileListName = "files.json";

/** One file of the built window: where it lies below the window's folder, and what it is. */
export type AppFileEntry = { path: string; mediaType: string };

/** Every kind of file the window may consist of; the build fails on any other. */
export const mediaTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};
