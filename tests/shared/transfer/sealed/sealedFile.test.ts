import { checksumAt, headerLength, isSealed } from "@shared/transfer/sealed/header";
import { bytesOfRecoveryKey, newRecoveryKey } from "@shared/transfer/sealed/recoveryKey";
import { openSealed, sealFile } from "@shared/transfer/sealed/sealedFile";
import { readWorkspaceFile } from "@shared/transfer/workspaceFile";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { laterOutcomeOf } from "../hostile";

/** As cheap as the bounds allow: what is tried here is the format. */
const cheap = { memory: 64, passes: 1, lanes: 1 };
const password = "Äpfel und Birnen 7";
const recoveryKey = newRecoveryKey();
const content = new TextEncoder().encode("Arbeitsstand der Stadt Musterstadt");

let sealed: Uint8Array;
beforeAll(async () => {
  sealed = await sealFile(content, { password, recoveryKey }, cheap);
});

const opening = (bytes: Uint8Array, opener: Parameters<typeof openSealed>[1] = { password }) =>
  laterOutcomeOf(() => openSealed(bytes, opener));

/** A copy with a right checksum, as an attacker would leave it. */
async function withChecksum(bytes: Uint8Array): Promise<Uint8Array> {
  const rest = new Uint8Array([...bytes.subarray(0, checksumAt), ...bytes.subarray(headerLength)]);
  const copy = bytes.slice();
  copy.set(new Uint8Array(await crypto.subtle.digest("SHA-256", rest)), checksumAt);
  return copy;
}

describe("a protected file", () => {
  test("opens with the password, however its letters are composed", async () => {
    expect(await openSealed(sealed, { password })).toEqual(content);
    expect(await openSealed(sealed, { password: password.normalize("NFD") })).toEqual(content);
  });

  test("opens with the recovery key, also typed in small letters without dashes", async () => {
    expect(await openSealed(sealed, { recoveryKey })).toEqual(content);
    expect(await openSealed(sealed, { recoveryKey: recoveryKey.toLowerCase().replaceAll("-", " ") })).toEqual(
      content,
    );
  });

  test("tells a wrong password, a wrong and a mistyped recovery key, and damage apart", async () => {
    expect(await opening(sealed, { password: "anders" })).toEqual({
      refused: "encrypted",
      reason: "wrongPassword",
    });
    expect(await opening(sealed, { recoveryKey: newRecoveryKey() })).toEqual({
      refused: "encrypted",
      reason: "wrongRecoveryKey",
    });
    const mistyped = (recoveryKey[0] === "7" ? "8" : "7") + recoveryKey.slice(1);
    expect(await opening(sealed, { recoveryKey: mistyped })).toEqual({
      refused: "encrypted",
      reason: "recoveryKeyMistyped",
    });
    expect(await opening(sealed.subarray(0, -1))).toEqual({ refused: "unreadable", reason: "truncated" });
  });

  test("says nothing of its content in the clear", () => {
    const clear = new TextDecoder("latin1").decode(sealed);
    expect(isSealed(sealed) && !clear.includes("Muster") && !clear.includes("PK")).toBe(true);
  });

  test("is known as protected by the reader of workspace files", async () => {
    expect(await laterOutcomeOf(() => readWorkspaceFile(sealed))).toMatchObject({ refused: "encrypted" });
  });

  test("is another one each time", async () => {
    const second = await sealFile(content, { password, recoveryKey }, cheap);
    const same = second.filter((byte, index) => index >= 18 && byte === sealed[index]).length;
    expect(same).toBeLessThan(30);
  });

  test.each([0, 1, 1024 * 1024 - 1, 1024 * 1024, 1024 * 1024 + 1, 3 * 1024 * 1024])(
    "of %d bytes comes back",
    async (length) => {
      const bytes = new Uint8Array(length).map((_, index) => index % 251);
      const again = await openSealed(await sealFile(bytes, { password, recoveryKey }, cheap), {
        recoveryKey,
      });
      expect(again.length === length && again.every((byte, index) => byte === index % 251)).toBe(true);
    },
  );
});

describe("a protected file someone changed is refused:", () => {
  test("any single byte, as damaged before a key is tried", async () => {
    for (let at = 0; at < sealed.length; at++) {
      const changed = sealed.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x41;
      expect(await opening(changed), `byte ${at}`).toMatchObject({
        refused: expect.stringMatching(/^(unreadable|newerData)$/),
      });
    }
  });

  test("any byte of the header under a right checksum, with password and recovery key", async () => {
    for (let at = 0; at < headerLength; at++) {
      // A changed cost within the bounds is slow, not dangerous; the next test has the bounds.
      if (at >= 10 && at < 18) continue;
      if (at >= checksumAt) continue;
      const changed = sealed.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      const forged = await withChecksum(changed);
      expect(await opening(forged), `byte ${at}`).toHaveProperty("refused");
      expect(await opening(forged, { recoveryKey }), `byte ${at}`).toHaveProperty("refused");
    }
  });

  test.each([
    ["four gibibytes of memory", 10, 4, 4_194_304],
    ["a kibibyte more than one gibibyte", 10, 4, 1_048_577],
    ["twenty-one passes", 14, 2, 21],
    ["no pass", 14, 2, 0],
    ["nine lanes", 16, 2, 9],
    ["no lane", 16, 2, 0],
    ["less memory than lanes need", 10, 4, 7],
  ])("a header that asks for %s, at once", async (_, at, size, value) => {
    const changed = sealed.slice();
    const view = new DataView(changed.buffer);
    if (size === 4) view.setUint32(at, value, true);
    else view.setUint16(at, value, true);
    const start = performance.now();
    expect(await opening(await withChecksum(changed))).toEqual({ refused: "unreadable", reason: "damaged" });
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test("chunks swapped, left out or repeated, under a right checksum and length", async () => {
    const three = await sealFile(new Uint8Array(3 * 1024 * 1024), { password, recoveryKey }, cheap);
    const size = 1024 * 1024 + 16;
    const chunk = (index: number) =>
      three.subarray(headerLength + index * size, headerLength + (index + 1) * size);
    for (const order of [
      [1, 0, 2],
      [0, 1],
      [0, 2],
      [0, 1, 1, 2],
      [0, 0, 2],
      [0, 1, 2, 2],
    ]) {
      const forged = new Uint8Array(headerLength + order.length * size);
      forged.set(three.subarray(0, headerLength));
      for (const [place, index] of order.entries()) forged.set(chunk(index), headerLength + place * size);
      new DataView(forged.buffer).setUint32(178, order.length * size, true);
      expect(await opening(await withChecksum(forged)), order.join()).toEqual({
        refused: "unreadable",
        reason: "damaged",
      });
    }
  });

  test("any bytes behind the right beginning", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const file = new Uint8Array([...sealed.subarray(0, 8), ...bytes]);
        expect(await opening(file)).toHaveProperty("refused");
      }),
      { numRuns: 500 },
    );
  });
});

describe("a recovery key", () => {
  test("has seven groups of four signs nobody mistakes, and 16 bytes", () => {
    expect(recoveryKey).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(bytesOfRecoveryKey(recoveryKey)).toHaveLength(16);
  });

  test("is known as mistyped after any one wrong sign and any two neighbours swapped", () => {
    const letters = recoveryKey.replaceAll("-", "");
    for (let at = 0; at < 26; at++) {
      const other = letters[at] === "Q" ? "W" : "Q";
      expect(bytesOfRecoveryKey(letters.slice(0, at) + other + letters.slice(at + 1))).toBeUndefined();
      const [a, b] = [letters[at], letters[at + 1]];
      if (at < 25 && a !== b)
        expect(bytesOfRecoveryKey(letters.slice(0, at) + b + a + letters.slice(at + 2))).toBeUndefined();
    }
  });
});
