import { loadSample } from "@renderer/data/commands/sample";
import { noteErasure } from "@renderer/data/erasedBackups";
import { replaceHost } from "@renderer/desktop";
import { SettingsArea } from "@renderer/features/settings/SettingsArea";
import type { ArgumentsOf, CallHost, Channel } from "@shared/desktop";
import type { BackupState } from "@shared/desktopBackups";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { axeFindings, openEmptyWorkspace, renderPage } from "../../renderPage";

const since = new Date(2026, 10, 22, 9).toISOString();
const unwritten = {
  file: "000000000002-2026-11-20T10-00-00-000Z-work.agenda",
  seq: 2,
  time: new Date(2026, 10, 20, 10).toISOString(),
  reason: "work",
  bytes: 2048,
  sha256: "",
  stateHash: "",
  holdsErasedSince: since,
  goneOn: "2027-05-01",
} as const;
const whole = { ...unwritten, file: "000000000003-2026-11-22T10-00-00-000Z-work.agenda", seq: 3 };
const clean: BackupState = {
  backups: [{ ...whole, holdsErasedSince: undefined, goneOn: undefined }],
  secondPlace: { folder: "H:\\Sicherungen" },
};
const unfinished: BackupState = {
  backups: [...clean.backups, unwritten],
  secondPlace: { folder: "H:\\Sicherungen", problem: { reason: "missing", since } },
  oldCopies: [
    { folder: "H:\\Sicherungen", since, upToSeq: 3 },
    { folder: "E:\\Stick", since, upToSeq: 3 },
  ],
};

/** A host whose backups are as a test says; what it was asked to clean stands in the list. */
function playBackups(afterwards: BackupState) {
  const asked: unknown[] = [];
  const answers: Partial<{ [C in Channel]: (args: ArgumentsOf<C>) => unknown }> = {
    "app.info": () => ({ host: "browser", version: "0.1.0", platform: "linux", dataFolder: "Musterordner" }),
    "backup.erased": () => unfinished,
    "backup.state": () => unfinished,
    "backup.write": () => unfinished,
    "backup.cleanUp": (args) => {
      asked.push(args);
      return afterwards;
    },
    "backup.letGo": ({ folder }) => ({
      ...unfinished,
      oldCopies: unfinished.oldCopies?.filter((copies) => copies.folder !== folder),
    }),
  };
  const restore = replaceHost((async (channel: Channel, args: never) =>
    answers[channel]?.(args)) as unknown as CallHost);
  return { asked, restore };
}

describe.each(["de", "en"] as const)("what an erasure could not reach (%s)", (language) => {
  const isGerman = language === "de";
  const words = isGerman
    ? { title: "Noch zu bereinigen", now: "Jetzt bereinigen", letGo: "Dort ist alles gelöscht" }
    : { title: "Still to be cleaned up", now: "Clean up now", letGo: "Everything there is deleted" };
  const section = page.getByRole("region", { name: words.title });
  let restore = () => {};
  const show = async (afterwards: BackupState) => {
    const played = playBackups(afterwards);
    restore = played.restore;
    await noteErasure({ at: since, seq: 3, unwritten: [unwritten.file], isFinished: true });
    await renderPage(<SettingsArea />, {
      path: "/settings/data",
      language,
      scheme: isGerman ? "light" : "dark",
    });
    return played.asked;
  };
  beforeEach(async () => {
    await openEmptyWorkspace();
    await loadSample();
  });
  afterEach(() => restore());

  test("stands in the settings with place, day and what to do, until it is cleaned", async () => {
    const asked = await show(clean);
    await expect.element(section.getByText(/H:\\Sicherungen/)).toBeVisible();
    await expect
      .element(section.getByText(isGerman ? /spätestens am 01\.05\.2027/ : /on 1 May 2027 at the latest/))
      .toBeVisible();
    expect(await axeFindings()).toEqual([]);
    await section.getByRole("button", { name: words.now }).click();
    await expect.element(section).not.toBeInTheDocument();
    expect(asked).toEqual([{ removes: true }]);
  });

  test("of a place that is no longer the second one ends when the person says it is done", async () => {
    await show(unfinished);
    await section.getByRole("button", { name: words.letGo }).click();
    await expect.element(section.getByText(/E:\\Stick/)).not.toBeInTheDocument();
    await expect.element(section.getByText(/H:\\Sicherungen/)).toBeVisible();
  });
});
