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

const showBoard = async () => {
  const made = await smallPortfolio();
  await renderPage(
    <Routes>
      <Route path="/projects/*" element={<ProjectsArea />} />
    </Routes>,
    { path: "/projects" },
  );
  await page.getByText("Tafel", { exact: true }).click();
  return made;
};
const column = (name: string) => page.getByRole("region", { name });
const phaseOf = async (id: string) => (await tableOf("projects").get(id))?.phase;

describe("the board", () => {
  test("counts the projects of each phase", async () => {
    await showBoard();
    await expect.element(column("Umsetzung 2")).toBeInTheDocument();
    await expect.element(column("Antrag 0")).toBeInTheDocument();
    await expect.element(column("Idee 1").getByRole("link")).toHaveTextContent("WLAN im Rathaus");
  });

  test("moves a card from its menu", async () => {
    const { wifi } = await showBoard();
    await page.getByRole("button", { name: "Phase von „WLAN im Rathaus“ ändern" }).click();
    await page.getByRole("menuitemradio", { name: "ruht" }).click();
    await expect.element(column("ruht 1").getByRole("link")).toHaveTextContent("WLAN im Rathaus");
    expect(await phaseOf(wifi.id)).toBe("paused");
    await expect.element(page.getByRole("menu")).not.toBeInTheDocument();
    await expect
      .element(page.getByRole("button", { name: "Phase von „WLAN im Rathaus“ ändern" }))
      .toHaveFocus();
  });

  test("moves a card by keys: space, two phases to the right, space", async () => {
    const { wifi } = await showBoard();
    const grip = page.getByRole("button", { name: "„WLAN im Rathaus“ verschieben" });
    await expect.element(grip).toBeVisible();
    (grip.element() as HTMLElement).focus();
    await userEvent.keyboard("{ }");
    await expect.element(page.getByText("Über der Phase Idee.")).toBeInTheDocument();
    await userEvent.keyboard("{ArrowRight}");
    await expect.element(page.getByText("Über der Phase Antrag.")).toBeInTheDocument();
    await userEvent.keyboard("{ArrowRight}");
    await expect.element(page.getByText("Über der Phase freigegeben.")).toBeInTheDocument();
    await userEvent.keyboard("{ }");
    await expect.poll(() => phaseOf(wifi.id)).toBe("approved");
    await expect.element(column("freigegeben 1").getByRole("link")).toBeInTheDocument();
    await expect.element(grip).toHaveFocus();
  });

  test("moves a card with the pointer", async () => {
    const { wifi } = await showBoard();
    await page.getByText("WLAN im Rathaus").dropTo(column("ruht 0"), { steps: 8 });
    await expect.poll(() => phaseOf(wifi.id)).toBe("paused");
  });

  test("leaves a card where it was on Esc", async () => {
    const { wifi } = await showBoard();
    const grip = page.getByRole("button", { name: "„WLAN im Rathaus“ verschieben" });
    await expect.element(grip).toBeVisible();
    (grip.element() as HTMLElement).focus();
    await userEvent.keyboard("{ }");
    await expect.element(page.getByText("Über der Phase Idee.")).toBeInTheDocument();
    await userEvent.keyboard("{ArrowRight}");
    await expect.element(page.getByText("Über der Phase Antrag.")).toBeInTheDocument();
    await userEvent.keyboard("{Escape}");
    await expect.element(page.getByText("„WLAN im Rathaus“ bleibt, wo es war.")).toBeInTheDocument();
    expect(await phaseOf(wifi.id)).toBe("idea");
  });

  test("follows the filters of the list", async () => {
    await showBoard();
    await page.getByRole("textbox", { name: "In der Liste suchen" }).fill("portal");
    await expect.element(column("Umsetzung 0")).toBeInTheDocument();
    await expect.element(column("Planung 1")).toBeInTheDocument();
  });
});
