import { createRecord } from "@renderer/data/commands/records";
import { replaceHost } from "@renderer/desktop";
import { ProjectsArea } from "@renderer/features/projects/ProjectsArea";
import type { CallHost, FileToSave } from "@shared/desktop";
import { openEmptyWorkspace, renderPage } from "@tests/renderer/renderPage";
import { Route, Routes } from "react-router";
import { beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { smallPortfolio } from "./fixture";

beforeEach(openEmptyWorkspace);

/** Text of the CSV file a part of a project's page writes. */
async function csvOf(part: string): Promise<string> {
  const saved: FileToSave[] = [];
  const restore = replaceHost((async (channel: string, args: FileToSave) => {
    if (channel === "file.save") saved.push(args);
    return { name: args.suggestedName };
  }) as unknown as CallHost);
  const region = page.getByRole("region", { name: part, exact: true });
  await region.getByRole("button", { name: `„P-03 ${part}“ weitergeben` }).click();
  await page.getByRole("menuitem", { name: "Als CSV speichern" }).click();
  await expect.poll(() => saved).toHaveLength(1);
  restore();
  return new TextDecoder().decode(saved[0]?.bytes);
}

const show = (id: string) =>
  renderPage(
    <Routes>
      <Route path="/projects/*" element={<ProjectsArea />} />
    </Routes>,
    { path: `/projects/${id}` },
  );

test("milestones of a project leave with what is late as the page says it", async () => {
  const { wifi } = await smallPortfolio();
  await createRecord("milestones", { projectId: wifi.id, title: "Standorte gewählt", due: "2025-03-01" });
  await show(wifi.id);
  const lines = (await csvOf("Meilensteine")).trim().split("\r\n");
  expect(lines.slice(1)).toEqual(["Standorte gewählt;01.03.2025;verspätet;"]);
});

test("risks of a project leave in the order of the page, with level and owner", async () => {
  const { wifi } = await smallPortfolio();
  const owner = await createRecord("persons", { displayName: "Leitung Bauhof" });
  await createRecord("risks", { projectId: wifi.id, text: "Kein Strom am Markt", probability: 1, impact: 2 });
  await createRecord("risks", {
    projectId: wifi.id,
    text: "=Lieferung verspätet",
    probability: 4,
    impact: 5,
    ownerId: owner.id,
  });
  await show(wifi.id);
  const lines = (await csvOf("Risiken")).trim().split("\r\n");
  expect(lines.slice(1).map((line) => line.split(";").slice(0, 4))).toEqual([
    ["'=Lieferung verspätet", "4", "5", "20"],
    ["Kein Strom am Markt", "1", "2", "2"],
  ]);
  expect(lines[1]).toContain("Leitung Bauhof");
});
