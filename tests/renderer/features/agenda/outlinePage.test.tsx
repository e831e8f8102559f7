import { undo } from "@renderer/data/command";
import { createRecord } from "@renderer/data/commands/records";
import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { axeFindings, eventually, openEmptyWorkspace } from "../../renderPage";
import { row, showAgenda, smallAgenda, stored, storedOutline } from "./agendaPage";

beforeEach(async () => {
  localStorage.clear();
  await openEmptyWorkspace();
});

const outlineIs = (expected: string[]) =>
  eventually(async () => expect(await storedOutline()).toEqual(expected));

const small = ["Service", "  Wege sparen", "    Online-Dienste", "    Bezahlen", "  Verstehen", "Netz"];

async function onRow(title: string) {
  await userEvent.click(row(title));
  await expect.element(row(title)).toHaveFocus();
}

test("an empty agenda says the next step, and its first line is typed at once", async () => {
  await createRecord("agendas", { title: "Digitale Agenda" });
  await showAgenda();
  await userEvent.click(page.getByRole("button", { name: "Handlungsfeld hinzufügen" }));
  await userEvent.keyboard("Service{Enter}Netz{Enter}{Escape}");
  await outlineIs(["Service", "Netz"]);
});

test("Enter adds a line below, and typing goes on with the next", async () => {
  await smallAgenda();
  await showAgenda();
  await onRow("Online-Dienste");
  await userEvent.keyboard("{Enter}Erste{Enter}Zweite{Enter}{Escape}");
  await outlineIs([
    "Service",
    "  Wege sparen",
    "    Online-Dienste",
    "    Erste",
    "    Zweite",
    "    Bezahlen",
    "  Verstehen",
    "Netz",
  ]);
});

test("Tab takes the line being typed one level deeper, Shift+Tab back", async () => {
  await smallAgenda();
  await showAgenda();
  await onRow("Netz");
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("textbox", { name: "Neu: Handlungsfeld" })).toHaveFocus();
  await userEvent.keyboard("{Tab}");
  await expect.element(page.getByRole("textbox", { name: "Neu: Ziel" })).toHaveFocus();
  await userEvent.keyboard("{Tab}");
  await expect.element(page.getByRole("textbox", { name: "Neu: Maßnahme" })).toHaveFocus();
  await userEvent.keyboard("{Shift>}{Tab}{/Shift}Glasfaser{Enter}{Escape}");
  await outlineIs([...small, "  Glasfaser"]);
});

test("typing faster than lines are stored, Tab and what follows wait for the line before", async () => {
  await createRecord("agendas", { title: "Digitale Agenda" });
  await showAgenda();
  await userEvent.click(page.getByRole("button", { name: "Handlungsfeld hinzufügen" }));
  await userEvent.keyboard(
    "Service{Enter}{Tab}Wege sparen{Enter}{Tab}Bezahlen{Enter}Melden{Enter}{Shift>}{Tab}{/Shift}Verstehen{Enter}{Shift>}{Tab}{/Shift}Netz{Enter}{Escape}",
  );
  await outlineIs(["Service", "  Wege sparen", "    Bezahlen", "    Melden", "  Verstehen", "Netz"]);
});

test("several lines from the clipboard become several records, taken back by one undo", async () => {
  await smallAgenda();
  await showAgenda();
  await onRow("Netz");
  await userEvent.keyboard("{Enter}");
  await userEvent.fill(page.getByRole("textbox", { name: "Neu: Handlungsfeld" }), "Bildung\nKultur\n\nSport");
  await userEvent.keyboard("{Enter}{Escape}");
  await outlineIs([...small, "Bildung", "Kultur", "Sport"]);
  await undo();
  await outlineIs(small);
});

test("Tab indents a row and Shift+Tab takes it out again", async () => {
  await smallAgenda();
  await showAgenda();
  await onRow("Verstehen");
  await userEvent.keyboard("{Tab}");
  await outlineIs([
    "Service",
    "  Wege sparen",
    "    Verstehen",
    "    Online-Dienste",
    "    Bezahlen",
    "Netz",
  ]);
  await expect.element(row("Verstehen")).toHaveAttribute("aria-level", "3");
  await expect.element(row("Verstehen")).toHaveFocus();
  await userEvent.keyboard("{Shift>}{Tab}{/Shift}");
  await outlineIs(small);
});

test("Esc closes the details and lets Tab leave the outline, so that nobody is caught in it", async () => {
  await smallAgenda();
  await showAgenda();
  await onRow("Verstehen");
  await expect.element(page.getByRole("complementary")).toBeVisible();
  await userEvent.keyboard("{Escape}");
  await expect.element(page.getByRole("complementary")).not.toBeInTheDocument();
  await userEvent.keyboard("{Tab}");
  await expect.element(row("Verstehen")).not.toHaveFocus();
  expect(await storedOutline()).toEqual(small);
});

test("Alt+arrows move a row, across the edge of its goal too, and say where it stands", async () => {
  await smallAgenda();
  await showAgenda();
  await onRow("Bezahlen");
  await userEvent.keyboard("{Alt>}{ArrowUp}{/Alt}");
  await outlineIs(["Service", "  Wege sparen", "    Bezahlen", "    Online-Dienste", "  Verstehen", "Netz"]);
  await expect
    .element(page.getByText("Bezahlen steht jetzt an Stelle 1 von 2 in Z-1.1 Wege sparen."))
    .toBeInTheDocument();
  await onRow("Online-Dienste");
  await userEvent.keyboard("{Alt>}{ArrowDown}{/Alt}");
  await outlineIs(["Service", "  Wege sparen", "    Bezahlen", "  Verstehen", "    Online-Dienste", "Netz"]);
  await expect.element(row("Online-Dienste")).toHaveFocus();
});

test("the arrow keys walk, open and close", async () => {
  await smallAgenda();
  await showAgenda();
  await onRow("Service");
  await userEvent.keyboard("{ArrowDown}");
  await expect.element(row("Wege sparen")).toHaveFocus();
  await userEvent.keyboard("{ArrowLeft}");
  await expect.element(row("Wege sparen")).toHaveAttribute("aria-expanded", "false");
  await expect.element(row("Bezahlen")).not.toBeInTheDocument();
  await userEvent.keyboard("{ArrowDown}");
  await expect.element(row("Verstehen")).toHaveFocus();
  await userEvent.keyboard("{ArrowLeft}");
  await expect.element(row("Service")).toHaveFocus();
  await userEvent.keyboard("{End}");
  await expect.element(row("Netz")).toHaveFocus();
});

test("F2 edits a title in place, Esc brings the old one back", async () => {
  await smallAgenda();
  await showAgenda();
  await onRow("Verstehen");
  await userEvent.keyboard("{F2}");
  await userEvent.fill(page.getByRole("textbox", { name: "Titel von Z-1.2" }), "Alles verstehen");
  await userEvent.keyboard("{Enter}{Escape}");
  await eventually(async () =>
    expect((await stored("goals")).map(({ title }) => title)).toContain("Alles verstehen"),
  );
  await onRow("Alles verstehen");
  await userEvent.keyboard("{F2}");
  await userEvent.fill(page.getByRole("textbox", { name: "Titel von Z-1.2" }), "Vertippt");
  await userEvent.keyboard("{Escape}");
  await expect.element(row("Alles verstehen")).toHaveFocus();
  expect((await stored("goals")).map(({ title }) => title)).toContain("Alles verstehen");
});

test("Entf removes a line with what is below it, and the notification brings it back", async () => {
  await smallAgenda();
  await showAgenda();
  await onRow("Wege sparen");
  await userEvent.keyboard("{Delete}");
  await outlineIs(["Service", "  Verstehen", "Netz"]);
  await expect.element(row("Verstehen")).toHaveFocus();
  await expect.element(page.getByText("„Wege sparen“ und 2 Einträge darunter gelöscht")).toBeVisible();
  await userEvent.click(page.getByRole("button", { name: "Rückgängig" }));
  await outlineIs(small);
});

test("an archived line stands in the archive, and comes back to its place from there", async () => {
  await smallAgenda();
  await showAgenda();
  await userEvent.click(row("Verstehen"), { button: "right" });
  await userEvent.click(page.getByRole("menuitem", { name: "Archivieren" }));
  await expect.element(row("Verstehen")).not.toBeInTheDocument();
  await userEvent.click(page.getByRole("button", { name: "Ansicht" }));
  await userEvent.click(page.getByRole("menuitem", { name: "Archiv (1)" }));
  const archive = page.getByRole("dialog", { name: "Archiv der Gliederung" });
  await expect.element(archive.getByText("Z-1.2 Verstehen")).toBeVisible();
  await expect.element(page.getByRole("menu")).not.toBeInTheDocument();
  expect(await axeFindings()).toEqual([]);
  await userEvent.click(archive.getByRole("button", { name: "Zurückholen: Z-1.2 Verstehen" }));
  await expect.element(archive.getByText("Das Archiv ist leer.")).toBeVisible();
  await outlineIs(small);
});

test("a line a project needs stays, and the reason is said", async () => {
  const ids = await smallAgenda();
  await createRecord("projects", { title: "Meldewesen", goalIds: [ids.ways ?? ""] });
  await showAgenda();
  await onRow("Wege sparen");
  await userEvent.keyboard("{Delete}");
  await expect.element(page.getByText("wird noch verwendet", { exact: false })).toBeVisible();
  expect(await storedOutline()).toEqual(small);
});

test("the menu does what the keys do: move down, move to another field", async () => {
  await smallAgenda();
  await showAgenda();
  await onRow("Wege sparen");
  await userEvent.keyboard("{Shift>}{F10}{/Shift}");
  await userEvent.click(page.getByRole("menuitem", { name: "Nach unten" }));
  await outlineIs(["Service", "  Verstehen", "  Wege sparen", "    Online-Dienste", "    Bezahlen", "Netz"]);
  await userEvent.click(page.getByRole("button", { name: "Aktionen: Z-1.1 Wege sparen" }));
  await userEvent.click(page.getByRole("menuitem", { name: "Verschieben nach …" }));
  await userEvent.type(page.getByRole("combobox", { name: "Verschieben nach" }), "Netz");
  await userEvent.click(page.getByRole("option", { name: "HF-2 Netz" }));
  await userEvent.click(page.getByRole("button", { name: "Verschieben", exact: true }));
  await outlineIs(["Service", "  Verstehen", "Netz", "  Wege sparen", "    Online-Dienste", "    Bezahlen"]);
});

test("the space bar picks a row up, the arrow keys choose a place, the space bar drops it", async () => {
  await smallAgenda();
  await showAgenda();
  await onRow("Bezahlen");
  await userEvent.keyboard(" ");
  await expect.element(page.getByText("„Bezahlen“ aufgenommen.", { exact: false })).toBeInTheDocument();
  await userEvent.keyboard("{ArrowDown}");
  await expect.element(page.getByText("Stelle: als Erstes in „Z-1.2 Verstehen“")).toBeInTheDocument();
  await userEvent.keyboard(" ");
  await outlineIs(["Service", "  Wege sparen", "    Online-Dienste", "  Verstehen", "    Bezahlen", "Netz"]);
});

test("Esc puts a picked-up row back", async () => {
  await smallAgenda();
  await showAgenda();
  await onRow("Bezahlen");
  await userEvent.keyboard(" ");
  await userEvent.keyboard("{ArrowDown}");
  await userEvent.keyboard("{Escape}");
  await expect.element(page.getByText("Verschieben abgebrochen.")).toBeInTheDocument();
  expect(await storedOutline()).toEqual(small);
});

test("the mouse drags a row to another place", async () => {
  await smallAgenda();
  await showAgenda();
  await userEvent.dragAndDrop(page.getByText("Online-Dienste"), page.getByText("Verstehen"), { steps: 8 });
  await outlineIs(["Service", "  Wege sparen", "    Bezahlen", "  Verstehen", "    Online-Dienste", "Netz"]);
});

test("the other order reads goal first, and what is there stays the same", async () => {
  await smallAgenda();
  await showAgenda();
  await userEvent.click(page.getByRole("button", { name: "Ansicht" }));
  await userEvent.click(page.getByRole("menuitemradio", { name: "Ziel › Handlungsfeld" }));
  await outlineIs([
    "Wege sparen",
    "  Service",
    "    Online-Dienste",
    "    Bezahlen",
    "Verstehen",
    "  (Service)",
    "withoutGoal",
    "  Netz",
  ]);
  await expect.element(page.getByRole("row", { name: "Ohne Ziel", exact: true })).toBeVisible();
});

test("the search shows matching lines and what leads to them", async () => {
  await smallAgenda();
  await showAgenda();
  await userEvent.fill(page.getByRole("textbox", { name: "In der Gliederung suchen" }), "bezah");
  await expect.element(row("Bezahlen")).toBeVisible();
  await expect.element(row("Wege sparen")).toBeVisible();
  await expect.element(row("Verstehen")).not.toBeInTheDocument();
  await userEvent.fill(page.getByRole("textbox", { name: "In der Gliederung suchen" }), "gibt es nicht");
  await userEvent.click(page.getByRole("button", { name: "Alles zeigen" }));
  await expect.element(row("Verstehen")).toBeVisible();
});

test("a line says what is missing on it", async () => {
  await smallAgenda();
  await showAgenda();
  await expect
    .element(row("Bezahlen").getByRole("img", { name: "Es fehlt: ohne Federführung" }))
    .toBeInTheDocument();
});

test("the house's own words stand everywhere", async () => {
  await smallAgenda();
  await showAgenda({ terms: { actionField: { one: "Dimension", many: "Dimensionen" } } });
  await expect.element(page.getByRole("button", { name: "Dimension hinzufügen" })).toBeVisible();
  await expect.element(page.getByText("2 Dimensionen", { exact: false })).toBeVisible();
});

test("a thousand lines are drawn as far as they are seen, and the last one is reached by key", async () => {
  await createRecord("agendas", { title: "Digitale Agenda" });
  const { addMany } = await import("./manyLines");
  await addMany(1000);
  await showAgenda();
  await onRow("Feld 0");
  const drawn = () => page.getByRole("row").elements().length;
  expect(drawn()).toBeLessThan(120);
  await userEvent.keyboard("{End}");
  await expect.element(row("Maßnahme 999")).toHaveFocus();
  await expect.element(row("Maßnahme 999")).toBeInViewport();
  expect(drawn()).toBeLessThan(120);
});

test("a long outline is printed whole", async () => {
  await createRecord("agendas", { title: "Digitale Agenda" });
  const { addMany } = await import("./manyLines");
  await addMany(100);
  await showAgenda();
  await onRow("Feld 0");
  const drawn = () => page.getByRole("row").elements().length;
  expect(drawn()).toBeLessThan(100);
  dispatchEvent(new Event("beforeprint"));
  expect(drawn()).toBe(102);
  dispatchEvent(new Event("afterprint"));
  await expect.poll(drawn).toBeLessThan(100);
});

test.each([10, 1000])("an address of the last of %i measures brings its row into view", async (count) => {
  // Beside the panel, which covers the outline of a narrow window.
  await page.viewport(1280, 400);
  await createRecord("agendas", { title: "Digitale Agenda" });
  const { addMany } = await import("./manyLines");
  await addMany(count);
  const last = (await stored("measures")).find(({ title }) => title === `Maßnahme ${count - 1}`);
  await showAgenda({ path: `/agenda?item=measures:${last?.id}` });
  await expect.element(row(`Maßnahme ${count - 1}`)).toBeInViewport();
  await userEvent.click(row(`Maßnahme ${count - 2}`));
  await expect.element(row(`Maßnahme ${count - 2}`)).toHaveAttribute("aria-selected", "true");
  await page.viewport(1280, 800);
});

test.each(["de", "en"] as const)(
  "axe finds nothing in the outline, its menu and its dialog in %s",
  async (language) => {
    await smallAgenda();
    await showAgenda({ language });
    await onRow("Wege sparen");
    expect(await axeFindings()).toEqual([]);
    await userEvent.keyboard("{Shift>}{F10}{/Shift}");
    await expect.element(page.getByRole("menu")).toBeVisible();
    expect(await axeFindings()).toEqual([]);
    await userEvent.click(
      page.getByRole("menuitem", { name: language === "de" ? "Verschieben nach …" : "Move to…" }),
    );
    await expect.element(page.getByRole("dialog")).toBeVisible();
    expect(await axeFindings()).toEqual([]);
    await userEvent.click(page.getByRole("button", { name: language === "de" ? "Abbrechen" : "Cancel" }));
    await userEvent.click(row("Verstehen"));
    await userEvent.keyboard("{Enter}");
    expect(await axeFindings()).toEqual([]);
  },
);
