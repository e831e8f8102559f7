import { markTold } from "@renderer/data/commands/communication";
import { createRecord } from "@renderer/data/commands/records";
import { loadSample } from "@renderer/data/commands/sample";
import { tellingAhead } from "@renderer/data/queries/communication";
import { allOf } from "@renderer/data/queries/workspace";
import { OverviewPage } from "@renderer/features/overview/OverviewPage";
import { sampleDay } from "@shared/transfer/sampleTown/sampleTown";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { openEmptyWorkspace, renderPage } from "../../renderPage";

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(`${sampleDay}T09:00:00`) });
  await openEmptyWorkspace();
});
afterEach(() => {
  vi.useRealTimers();
});

const part = page.getByRole("region", { name: "Was mitzuteilen ist" });

test("the overview names what is to be told this week, the overdue first, and leads to what is owed", async () => {
  await loadSample();
  const [group] = await allOf("stakeholders");
  for (const [title, firstDate] of [
    ["In einer Woche", "2026-11-23"],
    ["In acht Tagen", "2026-11-24"],
  ] as const)
    await createRecord("communicationItems", { title, firstDate, stakeholderIds: [group?.id ?? ""] });
  await renderPage(<OverviewPage />);
  const lines = () =>
    part
      .getByRole("listitem")
      .elements()
      .map((line) => line.textContent);
  await expect
    .poll(lines)
    .toEqual([
      "12.11.2026 überfällig Stadtrat informieren: F-2 Reihenfolge der Vorhaben Gremium",
      "23.11.2026 In einer Woche Verwaltungsspitze, E-Mail",
    ]);
  const owed = (await tellingAhead(sampleDay)).debt;
  await expect
    .element(
      part.getByText(
        `${owed + 1} noch nicht mitgeteilt: 1 überfällige Mitteilung und ${owed} Anlässe, zu denen eine fehlt.`,
      ),
    )
    .toBeVisible();
  await expect.element(page.getByRole("button", { name: `${owed + 1} noch nicht mitgeteilt` })).toBeVisible();
  await expect
    .element(part.getByRole("link", { name: /^\d+ Anlässe, von denen nicht alle Betroffenen wissen$/ }))
    .toHaveAttribute("href", "/stakeholders/plan?view=debt");
  const overdue = (await allOf("communicationItems")).find(({ title }) => title.startsWith("Stadtrat"));
  await expect
    .element(part.getByRole("link", { name: /^Stadtrat informieren/ }))
    .toHaveAttribute("href", `/stakeholders/plan?item=${overdue?.id}`);
  await markTold(overdue?.id ?? "", { day: sampleDay });
  await expect.poll(lines).toHaveLength(1);
});

test("the overview says nothing of telling before anybody planned it", async () => {
  await createRecord("actionFields", { title: "Bürgerservice" });
  await createRecord("decisions", { text: "E-Akte" });
  await renderPage(<OverviewPage />);
  await expect.element(page.getByRole("region", { name: "Wer handeln muss" })).toBeInTheDocument();
  await expect.element(part).not.toBeInTheDocument();
});
