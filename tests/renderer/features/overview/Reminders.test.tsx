import { setSecondPlace } from "@renderer/data/backups";
import { replaceHost } from "@renderer/desktop";
import { Reminders } from "@renderer/features/overview/Reminders";
import type { CallHost } from "@shared/desktop";
import type { BackupState } from "@shared/desktopBackups";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { axeFindings, renderPage } from "../../renderPage";

vi.mock("@renderer/ui/builtOn", () => ({ builtOn: "2026-05-04" }));

const backup = {
  file: "000000000002-2026-11-10T10-00-00-000Z-work.agenda",
  seq: 2,
  time: new Date(2026, 10, 10, 10).toISOString(),
  reason: "work",
  bytes: 2048,
  sha256: "",
  stateHash: "",
} as const;
const alone: BackupState = { backups: [backup], secondPlace: null };
const unreachable: BackupState = {
  backups: [backup],
  secondPlace: {
    folder: "H:\\Sicherungen",
    copiedAt: backup.time,
    problem: { reason: "missing", since: backup.time },
  },
};

/** The backups as a host tells of them. */
async function playBackups(state: BackupState): Promise<void> {
  const restore = replaceHost((async () => state) as unknown as CallHost);
  await setSecondPlace(null).finally(restore);
}

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(2026, 10, 22, 9) });
});
afterEach(() => {
  localStorage.clear();
  vi.useRealTimers();
});

describe.each([
  {
    language: "de",
    scheme: "light",
    missing: /^Alle Sicherungen liegen nur auf diesem Gerät/,
    late: "Seit dem 10.11.2026 hat den zweiten Ort keine Sicherung mehr erreicht.",
    version: /^Diese Version ist vom 04\.05\.2026/,
    action: "Zweiten Ort einrichten",
    later: "In 30 Tagen wieder",
  },
  {
    language: "en",
    scheme: "dark",
    missing: /^All backups lie on this device alone/,
    late: "No backup has reached the second place since 10 November 2026.",
    version: /^This version is of 4 May 2026/,
    action: "Set up the second place",
    later: "Again in 30 days",
  },
] as const)("the reminders of the overview ($language, $scheme)", ({ language, scheme, ...words }) => {
  test("name a missing second place with the way there and an old version, and axe objects to nothing", async () => {
    await playBackups(alone);
    await renderPage(<Reminders />, { language, scheme });
    await expect.element(page.getByText(words.missing)).toBeVisible();
    await expect.element(page.getByText(words.version)).toBeVisible();
    await expect
      .element(page.getByRole("link", { name: words.action }))
      .toHaveAttribute("href", "/settings/data");
    expect(await axeFindings()).toEqual([]);
  });

  test("say since when no copy has reached the second place", async () => {
    await playBackups(unreachable);
    await renderPage(<Reminders />, { language, scheme });
    await expect.element(page.getByText(words.late)).toBeVisible();
  });

  test("are laid aside one by one for thirty days and come back", async () => {
    await playBackups(alone);
    const first = await renderPage(<Reminders />, { language, scheme });
    await page.getByRole("button", { name: words.later }).first().click();
    await expect.element(page.getByText(words.missing)).not.toBeInTheDocument();
    await expect.element(page.getByText(words.version)).toBeVisible();
    await first.unmount();

    vi.setSystemTime(new Date(2026, 11, 21, 9));
    const later = await renderPage(<Reminders />, { language, scheme });
    await expect.element(page.getByText(words.version)).toBeVisible();
    expect(page.getByText(words.missing).query()).toBeNull();
    await later.unmount();

    vi.setSystemTime(new Date(2026, 11, 23, 9));
    await renderPage(<Reminders />, { language, scheme });
    await expect.element(page.getByText(words.missing)).toBeVisible();
  });
});
