import { nameAffected } from "@renderer/data/commands/communication";
import { createRecord } from "@renderer/data/commands/records";
import { tableOf } from "@renderer/data/db";
import { CommunicationPlanArea } from "@renderer/features/communication/CommunicationPlanArea";
import { playHost } from "@tests/renderer/playedHost";
import { axeFindings, eventually, openEmptyWorkspace, renderPage } from "@tests/renderer/renderPage";
import { readIcs } from "@tests/shared/transfer/ics/readIcs";
import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";

/** Far enough ahead to be no matter of today; a Monday. */
const monday = "2099-03-02";

async function decided(...groups: (readonly [label: string, groupKind: "staff_council" | "department"])[]) {
  const decision = await createRecord("decisions", { text: "Die E-Akte beginnt", date: "2099-02-02" });
  const ids: string[] = [];
  for (const [label, groupKind] of groups)
    ids.push((await createRecord("stakeholders", { label, groupKind })).id);
  await nameAffected({ kind: "decisions", id: decision.id }, decision.text, ids);
  return (at: number, firstDate?: string) =>
    createRecord("communicationItems", {
      title: `${groups[at]?.[0]} informieren`,
      stakeholderIds: [ids[at] ?? ""],
      occasionKind: "decisions",
      occasionId: decision.id,
      firstDate,
    });
}

const open = (id: string) =>
  renderPage(<CommunicationPlanArea />, { path: `/stakeholders/plan?view=plan&item=${id}` });
const drawer = () => page.getByRole("dialog", { name: "Mitteilung" });
const beginning = () => drawer().getByRole("textbox", { name: "Termin" });

beforeEach(openEmptyWorkspace);

test("a message moved before the staff council says who must hear first and moves to the day that keeps the order", async () => {
  const message = await decided(["Personalrat", "staff_council"], ["Beschäftigte", "department"]);
  await message(0, monday);
  const { id } = await message(1, "2099-03-03");
  await open(id);
  await expect
    .element(beginning())
    .toHaveAccessibleDescription("Vorher müssen noch hören: Personalrat (geplant für 02.03.2099).");
  await beginning().fill("02.03.2099");
  await userEvent.tab();
  await expect
    .element(beginning())
    .toHaveAccessibleDescription("Zu früh: Vorher müssen davon hören: Personalrat (02.03.2099).");
  expect(await axeFindings()).toEqual([]);
  await drawer().getByRole("button", { name: "Auf 03.03.2099 legen" }).click();
  await expect.element(beginning()).toHaveAccessibleDescription(/^Vorher müssen noch hören/);
  expect(await tableOf("communicationItems").get(id)).toMatchObject({ firstDate: "2099-03-03" });
});

test("the message of the staff council moved behind staff says so, too, and finds back before the weekend", async () => {
  const message = await decided(["Personalrat", "staff_council"], ["Beschäftigte", "department"]);
  const { id } = await message(0, "2099-03-04");
  await message(1, monday);
  await open(id);
  await expect
    .element(beginning())
    .toHaveAccessibleDescription("Zu spät: Erst danach sollen davon hören: Beschäftigte (02.03.2099).");
  await drawer().getByRole("button", { name: "Auf 27.02.2099 legen" }).click();
  await expect.element(beginning()).not.toHaveAccessibleDescription();
  expect(await tableOf("communicationItems").get(id)).toMatchObject({ firstDate: "2099-02-27" });
});

test("a text block says what is still to be filled in until it is, and so does the calendar", async () => {
  const host = playHost();
  const message = await decided(["Beschäftigte", "department"]);
  const { id } = await message(0, monday);
  await open(id);
  await drawer().getByRole("button", { name: "Textbaustein einsetzen" }).click();
  const text = drawer().getByRole("textbox", { name: "Kernbotschaft" });
  await expect
    .element(text)
    .toHaveAccessibleDescription(
      "Noch zu ergänzen: Für Ihre tägliche Arbeit ändert sich, Ab wann, Wer Ihnen dabei hilft.",
    );
  expect(await axeFindings()).toEqual([]);
  await text.fill("Die E-Akte beginnt … endlich. Ab wann: …");
  await expect.element(text).toHaveAccessibleDescription("Noch zu ergänzen: Ab wann.");
  await userEvent.tab();
  await userEvent.keyboard("{Escape}");
  await page.getByRole("button", { name: "Als Kalender speichern" }).click();
  await eventually(() => expect(host.saved).toHaveLength(1));
  host.restore();
  const [entry] = readIcs(host.saved[0]?.bytes ?? new Uint8Array());
  expect(entry?.DESCRIPTION).toContain("Text noch unvollständig: Ab wann\n");
  expect(entry?.DESCRIPTION).toContain("Die E-Akte beginnt … endlich.");
});

test("a text whose gaps are filled in says nothing more", async () => {
  const message = await decided(["Beschäftigte", "department"]);
  const { id } = await message(0, monday);
  await tableOf("communicationItems").update(id, { keyMessage: "Ab wann: …" });
  await open(id);
  const text = drawer().getByRole("textbox", { name: "Kernbotschaft" });
  await expect.element(text).toHaveAccessibleDescription("Noch zu ergänzen: Ab wann.");
  await text.fill("Ab wann: 2. März");
  await expect.element(text).not.toHaveAccessibleDescription();
});

test("the plan marks in words which days break the order and which texts have gaps", async () => {
  const message = await decided(["Personalrat", "staff_council"], ["Beschäftigte", "department"]);
  await message(0, monday);
  const { id } = await message(1, monday);
  await tableOf("communicationItems").update(id, { keyMessage: "Ab wann: …" });
  await renderPage(<CommunicationPlanArea />, { path: "/stakeholders/plan?view=plan" });
  const row = (name: string) => page.getByRole("row").filter({ hasText: `${name} informieren` });
  await expect.element(row("Beschäftigte").getByText("zu früh: erst Personalrat")).toBeVisible();
  await expect.element(row("Beschäftigte").getByText("Text unvollständig")).toBeVisible();
  await expect.element(row("Personalrat").getByText("zu spät: schon Beschäftigte")).toBeVisible();
  await expect.element(row("Personalrat").getByText("Text unvollständig")).not.toBeInTheDocument();
  expect(await axeFindings()).toEqual([]);
});
