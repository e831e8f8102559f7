import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openAppFiles } from "@electron/host/appFiles";
import { registerScheme, serveApp } from "@electron/main/protocol";
import { callsOf, served, session } from "@tests/stand-ins/electron";
import { temporaryFolder } from "@tests/temporaryFolder";
import { describe, expect, test } from "vitest";

async function ask(address: string, method = "GET"): Promise<Response> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "index.html"), "<title>Agendalotse</title>__CSP_NONCE__");
  await writeFile(join(folder, "secret.txt"), "geheim");
  const list = [{ path: "index.html", mediaType: "text/html; charset=utf-8" }];
  await writeFile(join(folder, "files.json"), JSON.stringify(list));
  serveApp(session.defaultSession as never, await openAppFiles(folder, "ipc"));
  const handler = served.get("app");
  if (handler === undefined) throw new Error("Nothing serves the scheme.");
  return handler(new Request(address, { method }));
}

describe("the app's own scheme", () => {
  test("is a standard, secure one with storage and fetch, and nothing beyond", () => {
    registerScheme();
    expect(callsOf("registerSchemesAsPrivileged")).toEqual([
      [
        [
          {
            scheme: "app",
            privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
          },
        ],
      ],
    ]);
  });

  test("serves the window under a policy that allows no connection at all", async () => {
    const response = await ask("app://agendalotse/");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-security-policy")).toContain("connect-src 'none'");
    expect(await response.text()).toMatch(/^<title>Agendalotse<\/title>[\w+/]{24}$/);
  });

  test.each([
    { attack: "another host of the scheme", address: "app://other/" },
    { attack: "a path out of the folder", address: "app://agendalotse/../secret.txt" },
    { attack: "a path out of the folder, encoded", address: "app://agendalotse/%2e%2e/secret.txt" },
    { attack: "a path out of the folder with a backslash", address: "app://agendalotse/..%5csecret.txt" },
    { attack: "a file the build did not list", address: "app://agendalotse/secret.txt" },
    { attack: "the list of files", address: "app://agendalotse/files.json" },
    { attack: "another method", address: "app://agendalotse/", method: "POST" },
  ])("finds nothing through $attack", async ({ address, method }) => {
    const response = await ask(address, method);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain("geheim");
  });
});
