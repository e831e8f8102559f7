import { undo } from "@renderer/data/command";
import { createRecord } from "@renderer/data/commands/records";
import { tableOf } from "@renderer/data/db";
import { TogetherPart } from "@renderer/features/events/together/TogetherPart";
import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { axeFindings, eventually, openEmptyWorkspace, renderPage } from "../../renderPage";

beforeEach(openEmptyWorkspace);

const cell = (name: string) => page.getByRole("button", { name });

test("departments' perspectives are set by number keys, walked by arrows, and a contradiction becomes a topic", async () => {
  await createRecord("goals", { title: "Wege sparen" });
  await createRecord("orgUnits", { name: "Bauamt", position: "a1" });
  await createRecord("orgUnits", { name: "Kämmerei", position: "a2" });
  await renderPage(<TogetherPart />);

  await cell("Z-0.1 Wege sparen, Bauamt: offen").click();
  await userEvent.keyboard("1");
  await expect.element(cell("Z-0.1 Wege sparen, Bauamt: Zentrum")).toHaveFocus();
  await expect.element(page.getByText("1 von 2 Zellen ausgefüllt")).toBeVisible();
  await userEvent.keyboard("{ArrowRight}3");
  await expect.element(cell("Z-0.1 Wege sparen, Kämmerei: Randnotiz")).toHaveFocus();
  await userEvent.keyboard("{Enter}Kostet uns nur Zeit{Enter}");
  await expect.element(cell("Z-0.1 Wege sparen, Kämmerei: Randnotiz, Kostet uns nur Zeit")).toHaveFocus();
  await expect
    .element(page.getByText("Z-0.1 Wege sparen: Für Bauamt ist es das Zentrum, für Kämmerei eine Randnotiz."))
    .toBeVisible();
  expect(await axeFindings()).toEqual([]);

  await userEvent.keyboard("{Delete}");
  await eventually(async () => expect(await tableOf("perspectives").count()).toBe(1));
  await undo();
  await expect.element(cell("Z-0.1 Wege sparen, Kämmerei: Randnotiz, Kostet uns nur Zeit")).toBeVisible();
});

test("a measure in tension with a guideline is named with its reason", async () => {
  await createRecord("measures", { title: "Serviceportal" });
  await createRecord("guidelines", { title: "Niemand bleibt außen vor" });
  await renderPage(<TogetherPart />);
  await page.getByText("Leitplanken", { exact: true }).click();
  await cell("M-01 Serviceportal, L-1 Niemand bleibt außen vor: offen").click();
  await userEvent.keyboard("2");
  await expect.element(cell("M-01 Serviceportal, L-1 Niemand bleibt außen vor: Spannung")).toHaveFocus();
  await userEvent.keyboard("{Enter}Nur online{Enter}");
  await expect
    .element(
      page.getByText("M-01 Serviceportal steht in Spannung zu L-1 Niemand bleibt außen vor: Nur online."),
    )
    .toBeVisible();
  expect(await axeFindings()).toEqual([]);
});
