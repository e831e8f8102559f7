import { logExport } from "@renderer/data/commands/exports";
import { loadSample } from "@renderer/data/commands/sample";
import { diagnosis } from "@renderer/data/diagnosis";
import { noteErasure } from "@renderer/data/erasedBackups";
import { wholeWorkspace } from "@renderer/data/queries/workspace";
import { kindNames } from "@shared/domain/kinds";
import { expect, test, vi } from "vitest";
import { freshWorkspaceForEachTest } from "./freshWorkspace";
import { host } from "./standInDesktop";

vi.mock("@renderer/desktop", () => import("./standInDesktop"));

freshWorkspaceForEachTest();

const isKind = (text: string) => (kindNames as readonly string[]).includes(text);

/** Every text of three letters and more that stands anywhere in a value, except names of kinds, keys and dates. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return /[A-ZÄÖÜ].*\p{L}{2}/u.test(value) && !isKind(value) ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

test("the diagnosis holds numbers and fingerprints, and not one text of the workspace", async () => {
  await loadSample();
  // Names people gave to files and folders: without a capital letter, and not of the sample town.
  const chosen = ["mein-entwurf-7.docx", "stand_der_vertretung.agenda", "lw-h/sicherung", "stick-rot"];
  const [exported = "", merged = "", place = "", oldPlace = ""] = chosen;
  const file = { exportedAt: "2026-11-21T10:00:00.000Z", title: "agenda", language: "de" } as const;
  await logExport({ ...file, deliverable: "agenda", fileName: exported, audience: "internal" });
  await logExport({ ...file, deliverable: "workspace", fileName: merged, audience: "confidential" });
  const since = "2026-11-22T09:00:00.000Z";
  host.current.afterErasure = {
    secondPlace: { folder: `/media/${place}`, problem: { reason: "missing", since } },
    oldCopies: [{ folder: `/media/${oldPlace}`, since, upToSeq: 3 }],
  };
  await noteErasure({ at: since, seq: 3, unwritten: [], isFinished: true });
  await vi.waitFor(() => expect(host.current.state?.lastSeq).toBe(3));
  const text = await diagnosis("2026-11-22T10:00:00.000Z", "Chrome/156.0");
  expect(text).toContain("projects: 25");
  expect(text).toContain("fingerprints agree: true");
  const texts = textsIn(await wholeWorkspace());
  expect(texts.length).toBeGreaterThan(500);
  expect(texts.filter((one) => text.includes(one))).toEqual([]);
  expect(text).not.toContain("navigatorin");
  expect(text).toContain("second place: missing");
  expect(text).toContain("places with old copies: 1");
  expect(chosen.filter((one) => text.includes(one))).toEqual([]);
});
