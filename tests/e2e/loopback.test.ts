import { mkdtemp, rm } from "node:fs/promises";
import { type IncomingMessage, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inElectron } from "./harness";
import { startServing } from "./harnessBrowser";

/** Asks the running start command as another program of the machine could. */
function ask(address: string, method: string, headers: Record<string, string>): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const sent = request(address, { method, headers, setHost: headers.Host === undefined }, (response) => {
      response.resume();
      resolve(response);
    });
    sent.once("error", reject);
    sent.end(method === "POST" ? "{}" : "");
  });
}

describe.skipIf(inElectron)("the address the start command prints", () => {
  let serving: Awaited<ReturnType<typeof startServing>>;
  let folder: string;
  let call: Record<string, string>;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "agendalotse-e2e-"));
    serving = await startServing(folder);
    const { origin, hash } = new URL(serving.address);
    call = {
      Origin: origin,
      "Sec-Fetch-Site": "same-origin",
      "Content-Type": "application/json",
      "X-Agendalotse-Start": hash.replace("#start=", ""),
    };
  });
  afterAll(async () => {
    await serving.end();
    await rm(folder, { recursive: true });
  });
  const channel = (): string => new URL("/host/app.info", serving.address).href;

  test("answers its own window", async () => {
    expect((await ask(channel(), "POST", call)).statusCode).toBe(200);
  });

  test.each<{ attack: string; change: Record<string, string> }>([
    { attack: "a foreign name that was made to point here", change: { Host: "rebound.example" } },
    { attack: "the wrong secret", change: { "X-Agendalotse-Start": "x".repeat(43) } },
    { attack: "a page of another origin", change: { Origin: "http://localhost:3000" } },
  ])("refuses $attack", async ({ change }) => {
    expect((await ask(channel(), "POST", { ...call, ...change })).statusCode).toBe(403);
  });

  test("sends the window under the strict policy and without permission for anyone else", async () => {
    const { headers } = await ask(new URL("/", serving.address).href, "GET", {});
    expect(headers["content-security-policy"]).toContain("require-trusted-types-for 'script'");
    expect(headers["content-security-policy"]).not.toMatch(/unsafe|\*|https?:/);
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["access-control-allow-origin"]).toBeUndefined();
  });
});
