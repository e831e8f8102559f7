import { mkdir, writeFile } from "node:fs/promises";
import { type IncomingHttpHeaders, request } from "node:http";
import { join } from "node:path";
import { openAppFiles } from "@electron/host/appFiles";
import { createHost } from "@electron/host/channels";
import { type LoopbackServer, serve } from "@electron/launch/server";
import { temporaryFolder } from "@tests/temporaryFolder";
import { describe, expect, onTestFinished, test } from "vitest";

const secret = "the-secret-of-this-start";
const page = '<meta property="csp-nonce" nonce="__CSP_NONCE__"><link nonce="__CSP_NONCE__">';

async function running(): Promise<{ server: LoopbackServer; port: number }> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "index.html"), page);
  await writeFile(join(folder, "recovery.html"), page);
  await mkdir(join(folder, "assets"));
  await writeFile(join(folder, "assets", "index-1a2b.js"), "export {};");
  await writeFile(join(folder, "not-listed.js"), "export {};");
  const list = [
    { path: "index.html", mediaType: "text/html; charset=utf-8" },
    { path: "recovery.html", mediaType: "text/html; charset=utf-8" },
    { path: "assets/index-1a2b.js", mediaType: "text/javascript; charset=utf-8" },
  ];
  await writeFile(join(folder, "files.json"), JSON.stringify(list));
  const files = await openAppFiles(folder, "loopback");
  const host = createHost({ info: { host: "browser", version: "1.2.3", dataFolder: folder } });
  const server = await serve({ port: 0, files, host, secret });
  onTestFinished(() => server.close());
  return { server, port: Number(new URL(server.origin).port) };
}

type Answer = { status: number; headers: IncomingHttpHeaders; text: string };

function ask(
  port: number,
  path: string,
  headers: Record<string, string> = {},
  method = "GET",
  body = "",
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: "127.0.0.1", port, path, method, headers, setHost: !headers.Host },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: Buffer.concat(chunks).toString("utf8"),
          }),
        );
      },
    );
    sent.once("error", reject);
    sent.end(body);
  });
}

const callHeaders = (port: number): Record<string, string> => ({
  Host: `127.0.0.1:${port}`,
  Origin: `http://127.0.0.1:${port}`,
  "Content-Type": "application/json",
  "Sec-Fetch-Site": "same-origin",
  "X-Agendalotse-Start": secret,
});

describe("a call of a channel", () => {
  test("is answered when it comes from the window", async () => {
    const { port } = await running();
    const { status, text } = await ask(port, "/host/app.info", callHeaders(port), "POST", "{}");
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ ok: true, value: { host: "browser", version: "1.2.3" } });
  });

  test.each<{ attack: string; change: Record<string, string> }>([
    { attack: "a wrong secret", change: { "X-Agendalotse-Start": "the-secret-of-that-start" } },
    { attack: "half of the secret", change: { "X-Agendalotse-Start": secret.slice(0, 12) } },
    { attack: "no secret", change: { "X-Agendalotse-Start": "" } },
    { attack: "a foreign name for this address", change: { Host: "rebound.example" } },
    { attack: "the name localhost, another origin", change: { Host: "localhost" } },
    { attack: "the origin of another page", change: { Origin: "http://boese.example" } },
    { attack: "the origin of another port", change: { Origin: "http://127.0.0.1:1" } },
    { attack: "another site", change: { "Sec-Fetch-Site": "cross-site" } },
    { attack: "another port of this machine", change: { "Sec-Fetch-Site": "same-site" } },
    { attack: "an address typed by hand", change: { "Sec-Fetch-Site": "none" } },
    { attack: "a form, which needs no permission to be sent", change: { "Content-Type": "text/plain" } },
  ])("is refused from $attack", async ({ change }) => {
    const { port } = await running();
    const { status, text } = await ask(
      port,
      "/host/app.info",
      { ...callHeaders(port), ...change },
      "POST",
      "{}",
    );
    expect({ status, tells: text.includes("1.2.3") }).toEqual({ status: 403, tells: false });
  });

  test("is refused without the mark of where it comes from, as other programs send it", async () => {
    const { port } = await running();
    const { "Sec-Fetch-Site": _, ...headers } = callHeaders(port);
    expect((await ask(port, "/host/app.info", headers, "POST", "{}")).status).toBe(403);
  });

  test.each([
    { what: "no JSON", path: "/host/app.info", body: "{", status: 400 },
    { what: "an unknown channel", path: "/host/file.delete", body: "{}", status: 200 },
    {
      what: "a dialog, which the page shows itself",
      path: "/host/file.choose",
      body: '{"extensions":[],"multiple":false}',
      status: 200,
    },
  ])("with $what changes nothing and says so", async ({ path, body, status }) => {
    const { port } = await running();
    const answer = await ask(port, path, callHeaders(port), "POST", body);
    expect(answer.status).toBe(status);
    expect(answer.text).not.toContain('"ok":true');
  });

  test("from another origin is never allowed in advance", async () => {
    const { port } = await running();
    const headers = { Origin: "http://boese.example", "Access-Control-Request-Method": "POST" };
    const answer = await ask(port, "/host/app.info", headers, "OPTIONS");
    expect(answer.status).toBe(404);
    expect(Object.keys(answer.headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
  });
});

describe("a file of the window", () => {
  test.each([
    { path: "/", type: "text/html; charset=utf-8" },
    { path: "/index.html", type: "text/html; charset=utf-8" },
    { path: "/recovery.html", type: "text/html; charset=utf-8" },
    { path: "/assets/index-1a2b.js", type: "text/javascript; charset=utf-8" },
  ])("is served with its type and all protecting headers: $path", async ({ path, type }) => {
    const { port } = await running();
    const { status, headers } = await ask(port, path);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      "content-type": type,
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-embedder-policy": "require-corp",
      "cross-origin-resource-policy": "same-origin",
    });
    expect(headers["content-security-policy"]).toContain("default-src 'none'; script-src 'self';");
  });

  test("carries a fresh nonce at each load, the same in header and page", async () => {
    const { port } = await running();
    const nonces: string[] = [];
    for (const _ of [1, 2]) {
      const { headers, text } = await ask(port, "/");
      const nonce = /'nonce-([\w+/=]{24})'/.exec(String(headers["content-security-policy"]))?.[1] ?? "";
      expect(text).toBe(page.replaceAll("__CSP_NONCE__", nonce));
      nonces.push(nonce);
    }
    expect(new Set(nonces).size).toBe(2);
  });

  test.each([
    { attack: "a path out of the folder", path: "/../package.json" },
    { attack: "a path out of the folder, encoded", path: "/%2e%2e/package.json" },
    { attack: "a file the build did not list", path: "/not-listed.js" },
    { attack: "the list itself", path: "/files.json" },
    { attack: "a folder", path: "/assets/" },
    { attack: "a name of every object", path: "/__proto__" },
    { attack: "a whole address", path: "http://127.0.0.1/index.html" },
  ])("is not found through $attack", async ({ path }) => {
    const { port } = await running();
    expect((await ask(port, path)).status).toBe(404);
  });

  test.each<{ attack: string; headers: Record<string, string> }>([
    {
      attack: "a page of another site embeds it",
      headers: { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Dest": "iframe", "Sec-Fetch-Mode": "navigate" },
    },
    {
      attack: "a page of another site loads it as a script",
      headers: { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Dest": "script", "Sec-Fetch-Mode": "no-cors" },
    },
    { attack: "a foreign name points at this machine", headers: { Host: "rebound.example" } },
  ])("is refused when $attack", async ({ headers }) => {
    const { port } = await running();
    expect((await ask(port, "/", headers)).status).toBe(403);
  });
});

test("the server listens on the loopback address alone", async () => {
  const { server } = await running();
  expect(new URL(server.origin).hostname).toBe("127.0.0.1");
});
