import { undo } from "@renderer/data/command";
import { tableOf } from "@renderer/data/db";
import { ProjectsArea } from "@renderer/features/projects/ProjectsArea";
import { openEmptyWorkspace, renderPage } from "@tests/renderer/renderPage";
import { Route, Routes } from "react-router";
import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { smallPortfolio } from "./fixture";

beforeEach(async () => {
  sessionStorage.clear();
  await openEmptyWorkspace();
});

const showTimeline = async () => {
  const made = await smallPortfolio();
  await renderPage(
    <Routes>
      <Route path="/projects/*" element={<ProjectsArea />} />
    </Routes>,
    { path: "/projects" },
  );
  await page.getByText("Zeitachse", { exact: true }).click();
  return made;
};
/** Takes the bar of the project with dates at one of its ends or in the middle and moves it by some months. */
const drag = async (held: string, months: number) => {
  const bar = page.getByRole("button", { name: /Termine von „Einführung der E-Akte“ ändern/ });
  await expect.element(bar).toBeVisible();
  const track = bar.element().parentElement;
  if (!track) throw new Error("A bar stands on its track.");
  const [box, whole] = [bar.element().getBoundingClientRect(), track.getBoundingClientRect()];
  // The projects lie in the four years from 2025 to 2028, which the timeline shows.
  const month = whole.width / 48;
  const x = { start: 2, end: box.width - 3, middle: box.width / 2 }[held] ?? 0;
  await userEvent.dragAndDrop(bar, page.elementLocator(track), {
    sourcePosition: { x, y: 9 },
    targetPosition: { x: box.left - whole.left + x + months * month, y: 26 },
  });
};
const projectOf = (id: string) => tableOf("projects").get(id);

describe("the timeline", () => {
  test("can be read as a table: each project with its period in words", async () => {
    await showTimeline();
    const table = page.getByRole("table", { name: "Projekte auf der Zeitachse" });
    await expect
      .element(table.getByRole("rowheader", { name: /Einführung der E-Akte/ }))
      .toHaveTextContent("01.02.2026 – 30.06.2027");
    await expect
      .element(table.getByRole("rowheader", { name: /WLAN im Rathaus/ }))
      .toHaveTextContent("ohne Termine");
  });

  test("moves a project's end by keys, and one undo takes back the whole visit", async () => {
    const { files } = await showTimeline();
    const bar = page.getByRole("button", { name: /Termine von „Einführung der E-Akte“ ändern/ });
    await expect.element(bar).toBeVisible();
    (bar.element() as HTMLElement).focus();
    await userEvent.keyboard("{ArrowRight}");
    await expect.poll(async () => (await projectOf(files.id))?.endPlan).toBe("2027-07-31");
    await userEvent.keyboard("{Shift>}{ArrowRight}{/Shift}");
    await expect.poll(async () => (await projectOf(files.id))?.startPlan).toBe("2026-03-01");
    expect((await projectOf(files.id))?.endPlan).toBe("2027-08-31");
    await undo();
    expect(await projectOf(files.id)).toMatchObject({ startPlan: "2026-02-01", endPlan: "2027-06-30" });
  });

  test.each([
    ["by its end", "end", { startPlan: "2026-02-01", endPlan: "2027-09-30" }],
    ["by its beginning", "start", { startPlan: "2026-05-01", endPlan: "2027-06-30" }],
    ["as a whole", "middle", { startPlan: "2026-05-01", endPlan: "2027-09-30" }],
  ])("moves a bar dragged %s by three months, as one step", async (_, held, expected) => {
    const { files } = await showTimeline();
    await drag(held, 3);
    await expect.poll(() => projectOf(files.id)).toMatchObject(expected);
    await expect
      .element(page.getByRole("rowheader", { name: /Einführung der E-Akte/ }))
      .toHaveTextContent(expected.endPlan.split("-").reverse().join("."));
    await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
    await undo();
    expect(await projectOf(files.id)).toMatchObject({ startPlan: "2026-02-01", endPlan: "2027-06-30" });
  });

  test("opens the dates on a click on a bar", async () => {
    await showTimeline();
    await page.getByRole("button", { name: /Termine von „Einführung der E-Akte“ ändern/ }).click();
    await expect.element(page.getByRole("textbox", { name: "Ende geplant" })).toHaveValue("30.06.2027");
  });

  test("sets the dates of a project that has none", async () => {
    const { wifi } = await showTimeline();
    await page.getByRole("button", { name: "Termine setzen: WLAN im Rathaus" }).click();
    await page.getByRole("textbox", { name: "Beginn geplant" }).fill("1.9.2026");
    await page.getByRole("textbox", { name: "Ende geplant" }).fill("30.11.2026");
    await userEvent.keyboard("{Tab}");
    await expect
      .poll(() => projectOf(wifi.id))
      .toMatchObject({ startPlan: "2026-09-01", endPlan: "2026-11-30" });
  });

  test("shows quarters or half-years, grouped as the list is", async () => {
    await showTimeline();
    await expect.element(page.getByText("III/2026")).toBeInTheDocument();
    await page.getByText("Halbjahre").click();
    await expect.element(page.getByText("2. Hj. 2026")).toBeInTheDocument();
    await page.getByRole("button", { name: "Gruppieren" }).click();
    await page.getByRole("menuitemradio", { name: "Federführung" }).click();
    await expect.element(page.getByRole("row", { name: "FB 1 2" })).toBeInTheDocument();
  });
});
