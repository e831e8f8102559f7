import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { temporaryFolder } from "@tests/temporaryFolder";
import { describe, expect, test } from "vitest";

type Fuses = { intended: [string, "on" | "off"][]; fuseFaults(program: string): string[] };
const script = pathToFileURL(resolve(import.meta.dirname, "../../scripts/fuses.mjs")).href;
const { intended, fuseFaults }: Fuses = await import(/* @vite-ignore */ script);

const mark = "dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX";
const right = "010011001";

async function program(...wires: string[]): Promise<string> {
  const path = join(await temporaryFolder(), "program");
  const parts = wires.flatMap((wire) => [
    Buffer.alloc(1000, "x"),
    Buffer.from(mark),
    Buffer.from([1, wire.length]),
    Buffer.from(wire),
  ]);
  await writeFile(path, Buffer.concat(parts));
  return path;
}

describe("the fuses of a packed program", () => {
  test("must be these, each of them", () => {
    expect(Object.fromEntries(intended)).toEqual({
      RunAsNode: "off",
      EnableCookieEncryption: "on",
      EnableNodeOptionsEnvironmentVariable: "off",
      EnableNodeCliInspectArguments: "off",
      EnableEmbeddedAsarIntegrityValidation: "on",
      OnlyLoadAppFromAsar: "on",
      LoadBrowserProcessSpecificV8Snapshot: "off",
      GrantFileProtocolExtraPrivileges: "off",
      WasmTrapHandlers: "on",
    });
  });

  test("are accepted as intended, also twice for two processors", async () => {
    expect(fuseFaults(await program(right))).toEqual([]);
    expect(fuseFaults(await program(right, right))).toEqual([]);
  });

  test.each(Array.from(right, (_, index) => index))(
    "are refused when number %i is turned over",
    async (index) => {
      const turned = `${right.slice(0, index)}${right[index] === "0" ? "1" : "0"}${right.slice(index + 1)}`;
      expect(fuseFaults(await program(turned))).toHaveLength(1);
      expect(fuseFaults(await program(right, turned))).toHaveLength(1);
    },
  );

  test.each([
    { attack: "a fuse nobody decided about yet", wires: [`${right}1`] },
    { attack: "a fuse too few", wires: [right.slice(0, 8)] },
    { attack: "a fuse that was taken out", wires: [`r${right.slice(1)}`] },
    { attack: "no fuses at all", wires: [] },
  ])("are refused with $attack", async ({ wires }) => {
    expect(fuseFaults(await program(...wires))).not.toEqual([]);
  });
});
