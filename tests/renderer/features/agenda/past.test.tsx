import { createRecord, removeRecord, updateRecord, updateRecords } from "@renderer/data/commands/records";
import { journalTable } from "@renderer/data/db";
import { richTextOf } from "@shared/domain/richText";
import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { axeFindings, openEmptyWorkspace } from "../../renderPage";
import { showAgenda, smallAgenda } from "./agendaPage";

/** The small agenda of 3 March; on the 5th a goal was renamed, on the 9th a measure left and a text came. */
beforeEach(async () => {
  localStorage.clear();
  await openEmptyWorkspace();
  const ids = await smallAgenda();
  await happenedOn("2026-03-03");
  await updateRecord("goals", ids.ways ?? "", { title: "Wege ersparen" });
  await happenedOn("2026-03-05");
  await removeRecord("measures", ids.pay ?? "");
  await createRecord("guidelines", { title: "Digital vor analog", text: richTextOf("Erst der Ablauf.") });
  await happenedOn("2026-03-09");
  await updateRecords("goals", [ids.ways ?? ""], { title: "Wege vermeiden" });
});

/** Lets everything done just now have been done on a day. */
async function happenedOn(day: string): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  await journalTable()
    .filter(({ at }) => at.startsWith(today))
    .modify({ at: `${day}T12:00:00.000Z` });
}

const heading = (name: string) => page.getByRole("heading", { name });
const changed = (name: string) => page.getByRole("region", { name });

describe("the agenda as it stood on a day", () => {
  test("is reached from the versions and begins with the last day before today on which it changed", async () => {
    await showAgenda({ path: "/agenda/versions" });
    await userEvent.click(page.getByRole("link", { name: "Stand am …" }));
    await expect.element(heading("Stand am 09.03.2026")).toBeVisible();
    await expect.element(page.getByRole("textbox", { name: "Stand am" })).toHaveValue("09.03.2026");
    await expect.element(changed("1 geändert").getByRole("insertion")).toHaveTextContent("Wege vermeiden");
  });

  test("shows outline and texts of that day and nothing to change", async () => {
    await showAgenda({ path: "/agenda/versions/on?day=2026-03-06" });
    await expect.element(page.getByRole("listitem").getByText("Wege ersparen").last()).toBeVisible();
    await expect.element(page.getByRole("listitem").getByText("Bezahlen").last()).toBeVisible();
    await expect.element(heading("Leitplanken")).not.toBeInTheDocument();
    await userEvent.click(page.getByRole("button", { name: "Nächste Änderung" }));
    await expect.element(heading("L-1 Digital vor analog")).toBeVisible();
  });

  test("is compared with another day, item by item, whichever of the two is earlier", async () => {
    await showAgenda({ path: "/agenda/versions/on?day=2026-03-05&with=2026-03-03" });
    await expect.element(heading("Was sich vom 03.03.2026 bis 05.03.2026 geändert hat")).toBeVisible();
    await expect.element(changed("1 geändert").getByRole("deletion")).toHaveTextContent("Wege sparen");
    await expect.element(changed("1 geändert").getByRole("insertion")).toHaveTextContent("Wege ersparen");
    await userEvent.fill(page.getByRole("textbox", { name: "Vergleichen mit" }), "9.3.2026");
    await expect.element(heading("Was sich vom 05.03.2026 bis 09.03.2026 geändert hat")).toBeVisible();
    await expect.element(changed("1 entfallen").getByText("M-02 Bezahlen")).toBeVisible();
    await expect
      .element(changed("1 neu").getByRole("link", { name: "L-1 Digital vor analog" }))
      .toBeVisible();
  });

  test("links only what is still there", async () => {
    await showAgenda({ path: "/agenda/versions/on?day=2026-03-01&with=2026-03-03" });
    await expect.element(changed("7 neu").getByRole("link", { name: "M-01 Online-Dienste" })).toBeVisible();
    await expect.element(changed("7 neu").getByText("M-02 Bezahlen")).toBeVisible();
    await expect.element(changed("7 neu").getByRole("link", { name: "Bezahlen" })).not.toBeInTheDocument();
    await expect.element(page.getByText("An diesem Tag gab es noch keine Agenda.")).toBeVisible();
  });

  test("is walked through from change to change by the keyboard, the focus staying where it is", async () => {
    await showAgenda({ path: "/agenda/versions/on?day=2026-03-05" });
    const earlier = page.getByRole("button", { name: "Vorige Änderung" });
    await userEvent.click(earlier);
    await expect.element(heading("Stand am 03.03.2026")).toBeVisible();
    await userEvent.keyboard("{Enter}");
    await expect.element(heading("Stand am 03.03.2026")).toBeVisible();
    await expect.element(earlier).toHaveAttribute("aria-disabled", "true");
    await expect.element(earlier).toHaveFocus();
  });

  test("marks the days with changes in the calendar and refuses those before the first", async () => {
    await showAgenda({ path: "/agenda/versions/on?day=2026-03-05" });
    await userEvent.click(page.getByRole("button", { name: "Kalender öffnen: Stand am" }));
    const marked = page.getByRole("button", { name: /^\d.*, Agenda geändert$/ });
    await expect.poll(() => marked.all().map((day) => day.element().textContent)).toEqual(["3", "5", "9"]);
    await expect.element(page.getByRole("button", { name: "2 März 2026", exact: true })).toBeDisabled();
    await expect.poll(axeFindings).toEqual([]);
    await userEvent.click(page.getByRole("button", { name: "9 März 2026, Agenda geändert" }));
    await expect.element(heading("Stand am 09.03.2026")).toBeVisible();
    await userEvent.fill(page.getByRole("textbox", { name: "Stand am" }), "1.1.2026");
    await expect
      .element(page.getByText("Bitte wählen Sie einen Tag vom 03.03.2026 bis heute."))
      .toBeVisible();
  });

  test("can still be read when there is no agenda any more", async () => {
    const { undo } = await import("@renderer/data/command");
    while (await undo());
    await happenedOn("2026-03-12");
    await showAgenda({ path: "/agenda/versions/on?day=2026-03-09" });
    await expect.element(page.getByText("Wege ersparen").last()).toBeVisible();
  });

  test.each([
    ["de", "light"],
    ["en", "dark"],
  ] as const)("has nothing axe objects to (%s, %s)", async (language, scheme) => {
    await showAgenda({ path: "/agenda/versions/on?day=2026-03-03", language, scheme });
    await expect.element(page.getByText("Wege sparen").last()).toBeVisible();
    expect(await axeFindings()).toEqual([]);
  });
});
