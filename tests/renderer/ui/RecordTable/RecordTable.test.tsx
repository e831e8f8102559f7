import type { Column } from "@renderer/ui/RecordTable/column";
import { RecordTable } from "@renderer/ui/RecordTable/RecordTable";
import type { Selection } from "@renderer/ui/RecordTable/selection";
import { plainView, type TableView } from "@renderer/ui/RecordTable/tableView";
import { axeFindings, renderPage } from "@tests/renderer/renderPage";
import { useState } from "react";
import { describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";

type Row = { id: string; title: string; phase: string; end?: string; isConfidential?: boolean };

const columns: Column<Row>[] = [
  { id: "title", label: "Titel", value: (row) => row.title, filter: "text", width: 300, fixed: true },
  {
    id: "phase",
    label: "Phase",
    value: (row) => row.phase,
    valueLabel: (value) => ({ idea: "Idee", running: "Umsetzung" })[value] ?? value,
    order: ["idea", "running"],
    filter: "set",
    groupable: true,
    width: 140,
  },
  { id: "end", label: "Ende", value: (row) => row.end, filter: "date", width: 140 },
];

const few: Row[] = [
  { id: "1", title: "Zentrale Vergabe", phase: "running", end: "2027-01-31" },
  { id: "2", title: "Ämterlotse", phase: "idea" },
  { id: "3", title: "Bauakten", phase: "running", end: "2026-06-30" },
];

function Example({ rows = few, onOpen }: { rows?: Row[]; onOpen?: (row: Row) => void }) {
  const [view, setView] = useState<TableView>(plainView);
  const [selected, setSelected] = useState<Selection>(new Set());
  return (
    <>
      <RecordTable
        label="Vorhaben"
        rows={rows}
        columns={columns}
        view={view}
        onViewChange={setView}
        rowLabel={(row) => row.title}
        sensitivityOf={(row) => (row.isConfidential ? "confidential" : "internal")}
        selected={selected}
        onSelect={setSelected}
        onOpen={onOpen}
        empty={<p>Noch nichts da</p>}
      />
      <output aria-label="Auswahl">{[...selected].join(",")}</output>
    </>
  );
}

/** As in the window: the page is never lower than the window, and a list stands below what may change its height. */
function BelowBanner() {
  const [isTall, setTall] = useState(true);
  return (
    <div style={{ minHeight: "100vh" }}>
      <button type="button" style={{ height: isTall ? 200 : 40 }} onClick={() => setTall(false)}>
        Kleiner
      </button>
      <Example
        rows={Array.from({ length: 80 }, (_, at) => ({ id: `${at}`, title: `Nr. ${at}`, phase: "idea" }))}
      />
    </div>
  );
}

const bodyRows = () => page.getByRole("row").elements().slice(1) as HTMLElement[];
const titles = () =>
  bodyRows().map((row) => row.querySelector("td:nth-of-type(2)")?.textContent ?? row.textContent);
const choice = () => page.getByLabelText("Auswahl", { exact: true });

describe("a table of records", () => {
  test("ends where the window does, also after what stands above it shrank", async () => {
    await page.viewport(1000, 900);
    await renderPage(<BelowBanner />);
    const height = () => page.getByRole("grid").element().parentElement?.clientHeight ?? 0;
    const before = height();
    await page.getByRole("button", { name: "Kleiner" }).click();
    await expect.poll(height).toBeGreaterThan(before + 150);
  });

  test("sorts by a click on the column's name and tells the direction", async () => {
    await renderPage(<Example />);
    const head = page.getByRole("columnheader", { name: /Titel/ });
    await page.getByRole("button", { name: "Titel", exact: true }).click();
    await expect.element(head).toHaveAttribute("aria-sort", "ascending");
    expect(titles()).toEqual(["Ämterlotse", "Bauakten", "Zentrale Vergabe"]);
    await page.getByRole("button", { name: "Titel", exact: true }).click();
    await expect.element(head).toHaveAttribute("aria-sort", "descending");
    expect(titles()[0]).toBe("Zentrale Vergabe");
  });

  test("filters a set by its values, says so and takes the filter back", async () => {
    await renderPage(<Example />);
    await page.getByRole("button", { name: "Phase filtern" }).click();
    await page.getByRole("checkbox", { name: /Umsetzung/ }).click();
    await userEvent.keyboard("{Escape}");
    await expect.element(page.getByRole("status").filter({ hasText: "2 von 3" })).toBeInTheDocument();
    await page.getByRole("button", { name: "Filter „Phase: Umsetzung“ aufheben" }).click();
    await expect.element(page.getByRole("status").filter({ hasText: "3 Einträge" })).toBeInTheDocument();
  });

  test("searches as one types and says when nothing is found", async () => {
    await renderPage(<Example />);
    await page.getByRole("textbox", { name: "In der Liste suchen" }).fill("aemter");
    await expect.element(page.getByRole("status").filter({ hasText: "1 von 3" })).toBeInTheDocument();
    await page.getByRole("textbox", { name: "In der Liste suchen" }).fill("gibt es nicht");
    await expect.element(page.getByText("Kein Eintrag passt zu Suche und Filtern.")).toBeInTheDocument();
  });

  test("groups with counts and closes a group by key", async () => {
    await renderPage(<Example />);
    await page.getByRole("button", { name: "Gruppieren" }).click();
    await expect.element(page.getByRole("menuitemradio", { name: "Phase" })).toBeVisible();
    expect(await axeFindings()).toEqual([]);
    await page.getByRole("menuitemradio", { name: "Phase" }).click();
    await expect.element(page.getByRole("menu")).not.toBeInTheDocument();
    const head = page.getByRole("row", { name: "Umsetzung 2" });
    await expect.element(head).toHaveAttribute("aria-expanded", "true");
    (head.element() as HTMLElement).focus();
    await userEvent.keyboard("{ArrowLeft}");
    await expect.element(head).toHaveAttribute("aria-expanded", "false");
    await expect.element(page.getByText("Bauakten")).not.toBeInTheDocument();
    expect(await axeFindings()).toEqual([]);
  });

  test("is walked with arrows, opened with Enter and selected with the space bar", async () => {
    const onOpen = vi.fn();
    await renderPage(<Example onOpen={onOpen} />);
    (bodyRows()[0] as HTMLElement).focus();
    await userEvent.keyboard("{ArrowDown}{ArrowDown}{ }");
    await expect.element(choice()).toHaveTextContent("3");
    await userEvent.keyboard("{Enter}");
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(few[2]);
    await userEvent.keyboard("{Control>}a{/Control}");
    await expect.element(choice()).toHaveTextContent("1,2,3");
    await userEvent.keyboard("{Escape}");
    await expect.element(choice()).toHaveTextContent(/^$/);
  });

  test("shows, hides and moves columns from the menu", async () => {
    await renderPage(<Example />);
    await page.getByRole("button", { name: "Spalten" }).click();
    await page.getByRole("button", { name: "„Ende“ nach vorn" }).click();
    await page.getByRole("checkbox", { name: "Phase", exact: true }).click();
    await userEvent.keyboard("{Escape}");
    const names = page
      .getByRole("columnheader")
      .elements()
      .map((head) => head.textContent?.trim());
    expect(names.slice(1)).toEqual(["Titel", "Ende"]);
  });

  test("shows its empty state while there are no records", async () => {
    await renderPage(<Example rows={[]} />);
    await expect.element(page.getByText("Noch nichts da")).toBeInTheDocument();
  });

  test("draws few of 20,000 rows, counts them all, and the keyboard reaches the last one", async () => {
    const many = Array.from({ length: 20_000 }, (_, index) => ({
      id: String(index),
      title: `Vorhaben ${index + 1}`,
      phase: "idea",
    }));
    await renderPage(<Example rows={many} />);
    await expect.element(page.getByRole("grid")).toHaveAttribute("aria-rowcount", "20001");
    expect(bodyRows().length).toBeLessThan(60);
    (bodyRows()[0] as HTMLElement).focus();
    await userEvent.keyboard("{End}");
    await expect.element(page.getByText("Vorhaben 20000")).toBeInTheDocument();
    await expect.poll(() => document.activeElement?.getAttribute("aria-rowindex")).toBe("20001");
  });

  test("a search draws about as many new rows as there is room for, however high they are", async () => {
    await page.viewport(1000, 900);
    const tall = "ein Vorhaben, dessen Titel über viele Zeilen geht, ".repeat(6);
    const rows = Array.from({ length: 400 }, (_, at) => ({
      id: `${at}`,
      title: `${at < 200 ? "vorn" : "hinten"} ${at}: ${tall}`,
      phase: "idea",
    }));
    await renderPage(<Example rows={rows} />);
    const body = page.getByRole("grid").element().querySelector("tbody") as HTMLElement;
    await expect.poll(() => (bodyRows()[0]?.clientHeight ?? 0) > 100).toBe(true);
    const room = page.getByRole("grid").element().parentElement?.clientHeight ?? 0;
    const fitting = Math.ceil(room / (bodyRows()[0]?.clientHeight ?? 1));
    const added: Node[] = [];
    const observer = new MutationObserver((changes) => {
      for (const { addedNodes } of changes) added.push(...addedNodes);
    });
    observer.observe(body, { childList: true });
    await page.getByRole("textbox", { name: "In der Liste suchen" }).fill("hinten");
    await expect.element(page.getByRole("status").filter({ hasText: "200 von 400" })).toBeInTheDocument();
    const drawn = added.filter((node) => node instanceof HTMLElement && node.dataset.line !== undefined);
    observer.disconnect();
    expect(drawn.length).toBeGreaterThan(0);
    // A few beyond the edge are drawn ahead.
    expect(drawn.length).toBeLessThanOrEqual(fitting + 5);
    await expect.poll(() => bodyRows().filter((row) => row.dataset.line).length).toBeGreaterThan(fitting);
  });

  test("what is looked at far down stays where it is when the rows come anew", async () => {
    await page.viewport(1000, 900);
    const rowsWith = (last: string) =>
      Array.from({ length: 400 }, (_, at) => ({
        id: `${at}`,
        title: at < 10 ? `Hoch ${at} ${"über viele Zeilen ".repeat(20)}` : at === 399 ? last : `Nr. ${at}`,
        phase: "idea",
      }));
    function Changing() {
      const [rows, setRows] = useState(rowsWith("Zuletzt"));
      return (
        <>
          <button type="button" onClick={() => setRows(rowsWith("Zuletzt, geändert"))}>
            Ändern
          </button>
          <Example rows={rows} />
        </>
      );
    }
    await renderPage(<Changing />);
    bodyRows()[0]?.focus();
    await userEvent.keyboard("{End}");
    const scroller = () => page.getByRole("grid").element().parentElement as HTMLElement;
    await expect.element(page.getByText("Zuletzt", { exact: true })).toBeVisible();
    scroller().scrollTop -= 2_000;
    const { top, height } = scroller().getBoundingClientRect();
    const inSight = () =>
      document
        .elementFromPoint(200, top + height / 2)
        ?.closest("tr")
        ?.querySelector("td:nth-of-type(2)");
    await expect.poll(() => inSight()?.textContent).toMatch(/^Nr\. 3[0-8]/);
    const looked = inSight()?.textContent ?? "";
    const placed = () => page.getByText(looked, { exact: true }).element().getBoundingClientRect().top;
    const before = placed();
    await page.getByRole("button", { name: "Ändern" }).click();
    await expect.element(page.getByText("Zuletzt, geändert")).toBeInTheDocument();
    expect(Math.abs(placed() - before)).toBeLessThan(2);
  });

  test.each([["de"], ["en"]] as const)("has nothing for axe to find (%s)", async (language) => {
    await renderPage(<Example />, { language });
    await expect.element(page.getByText("Bauakten")).toBeInTheDocument();
    expect(await axeFindings()).toEqual([]);
  });
});
