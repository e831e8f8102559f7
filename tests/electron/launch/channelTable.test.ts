import { mkdir, readdir, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { join } from "node:path";
import { openAppFiles } from "@electron/host/appFiles";
import { createHost } from "@electron/host/channels";
import { type LoopbackServer, serve } from "@electron/launch/server";
import { channels } from "@shared/desktop";
import { argumentAttacks, missingAttacks, rightCalls, wronglyTyped } from "@tests/electron/channelCalls";
import { temporaryFolder } from "@tests/temporaryFolder";
import { beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";

const secret = "the-secret-of-this-start";

beforeEach(() => {
  const noted = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  return () => noted.mockRestore();
});

async function running(): Promise<{ server: LoopbackServer; data: string }> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "files.json"), "[]");
  const data = join(folder, "data");
  await mkdir(data);
  const host = createHost({ info: { host: "browser", version: "1", dataFolder: data } });
  const server = await serve({ port: 0, files: await openAppFiles(folder, "loopback"), host, secret });
  onTestFinished(() => server.close());
  return { server, data };
}

type Answer = { status: number; text: string };

const headersOf = (origin: string): Record<string, string> => ({
  Origin: origin,
  "Content-Type": "application/json",
  "Sec-Fetch-Site": "same-origin",
  "X-Agendalotse-Start": secret,
});

/** The answer; status 0 where the server hung up without one. */
function ask(
  origin: string,
  path: string,
  headers: Record<string, string>,
  body: string | Buffer,
): Promise<Answer> {
  return new Promise((resolve) => {
    const sent = request(`${origin}${path}`, { method: "POST", headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString("utf8") }),
      );
    });
    sent.once("error", () => resolve({ status: 0, text: "" }));
    sent.end(body);
  });
}

const wrongSenders: readonly { attack: string; change: Record<string, string> }[] = [
  { attack: "another origin", change: { Origin: "https://boese.example" } },
  { attack: "a frame without origin", change: { Origin: "null" } },
  {
    attack: "a frame of another site",
    change: { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Dest": "iframe" },
  },
  { attack: "another port of this machine", change: { "Sec-Fetch-Site": "same-site" } },
  { attack: "a foreign name for this address", change: { Host: "rebound.example" } },
  { attack: "a form", change: { "Content-Type": "application/x-www-form-urlencoded" } },
  { attack: "another program of this machine", change: { "X-Agendalotse-Start": "x".repeat(secret.length) } },
];

describe.each(channels)("the channel %s over loopback", (channel) => {
  const right = rightCalls[channel];

  test("takes the right call of the right sender", async () => {
    const { server } = await running();
    const { status, text } = await ask(
      server.origin,
      `/host/${channel}`,
      headersOf(server.origin),
      JSON.stringify(right),
    );
    expect(status).toBe(200);
    // Bytes do not cross as JSON: a file is saved by the page itself here.
    if (channel !== "file.save") expect(text).not.toContain("Wrong arguments");
  });

  test.each(wrongSenders)("refuses $attack and writes nothing", async ({ change }) => {
    const { server, data } = await running();
    const headers = { ...headersOf(server.origin), ...change };
    const { status, text } = await ask(server.origin, `/host/${channel}`, headers, JSON.stringify(right));
    expect({ status, told: text.includes("value"), written: await readdir(data) }).toEqual({
      status: 403,
      told: false,
      written: [],
    });
  });

  test("refuses every wrong argument that can be written as JSON", async () => {
    const { server, data } = await running();
    const attacks = Object.keys(right).length > 0 ? [...argumentAttacks, ...missingAttacks] : argumentAttacks;
    const bodies = [
      ...attacks
        .filter(({ attack }) => !attack.startsWith("200 MB"))
        .map(({ change }) => JSON.stringify(change(right))),
      ...wronglyTyped(right).map(({ args }) => JSON.stringify(args)),
      `{"__proto__":${JSON.stringify(right)}}`,
      "",
      "{",
    ].filter((body) => body !== undefined && body !== JSON.stringify(right));
    for (const body of bodies) {
      const { status, text } = await ask(server.origin, `/host/${channel}`, headersOf(server.origin), body);
      // An empty object is the right call of a channel that takes nothing.
      expect({ body, status, ok: text.includes('"ok":true') }).toEqual({
        body,
        status: expect.toSatisfy((given: number) => given === 200 || given === 400),
        ok: false,
      });
    }
    expect(await readdir(data)).toEqual([]);
  });
});

test("a call of 200 MB is refused unread, and the next one is answered", async () => {
  const { server, data } = await running();
  const { origin } = server;
  const { status } = await ask(
    origin,
    "/host/journal.append",
    headersOf(origin),
    Buffer.alloc(200 * 1024 * 1024, "A"),
  );
  expect(status).toBe(413);
  expect(await readdir(data)).toEqual([]);
  expect((await ask(origin, "/host/app.info", headersOf(origin), "{}")).status).toBe(200);
});
