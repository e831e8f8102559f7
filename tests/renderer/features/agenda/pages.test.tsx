import { createRecord, updateRecord } from "@renderer/data/commands/records";
import { plainTextOf, richTextOf } from "@shared/domain/richText";
import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { axeFindings, eventually, openEmptyWorkspace } from "../../renderPage";
import { row, showAgenda, smallAgenda, stored } from "./agendaPage";

let ids: Record<string, string> = {};
beforeEach(async () => {
  localStorage.clear();
  await openEmptyWorkspace();
  ids = await smallAgenda();
});

const button = (name: string) => page.getByRole("button", { name, exact: true });
const link = (name: string) => page.getByRole("link", { name });

test("without an agenda the page says the next step", async () => {
  await openEmptyWorkspace();
  await showAgenda();
  await userEvent.click(button("Agenda anlegen"));
  await expect.element(page.getByRole("heading", { level: 1, name: "Digitale Agenda" })).toBeVisible();
});

test("the head names title, period and counts, and leads to every page", async () => {
  await showAgenda();
  await expect
    .element(page.getByText("2026 bis 2031 · 2 Handlungsfelder · 2 Ziele · 2 Maßnahmen"))
    .toBeVisible();
  for (const name of ["Texte", "Leitplanken", "Vorlagereife", "Fassungen", "Gliederung"]) {
    await userEvent.click(page.getByRole("navigation", { name: "Bereiche der Agenda" }).getByText(name));
    await expect
      .element(page.getByRole("navigation", { name: "Bereiche der Agenda" }).getByRole("link", { name }))
      .toHaveAttribute("aria-current", "page");
  }
});

test("a chapter is saved while it is written", async () => {
  await showAgenda({ path: "/agenda/texts" });
  await userEvent.click(page.getByRole("textbox", { name: "Vorwort" }));
  await userEvent.keyboard("Liebe Leserinnen und Leser");
  await eventually(async () =>
    expect(plainTextOf((await stored("agendas"))[0]?.preface)).toBe("Liebe Leserinnen und Leser"),
  );
});

test("a wording of the vision is kept, and adopting another changes places with it", async () => {
  const [agenda] = await stored("agendas");
  await updateRecord("agendas", agenda?.id ?? "", { vision: richTextOf("Erste Fassung") });
  await showAgenda({ path: "/agenda/texts" });
  await userEvent.click(button("Wortlaut aufbewahren …"));
  await userEvent.fill(page.getByRole("textbox", { name: "Anmerkung" }), "Klausur");
  expect(await axeFindings()).toEqual([]);
  await userEvent.click(button("Aufbewahren"));
  await expect.element(page.getByText("Klausur", { exact: false })).toBeVisible();
  await updateRecord("agendas", agenda?.id ?? "", { vision: richTextOf("Zweite Fassung") });
  await userEvent.click(button("Übernehmen: Erste Fassung"));
  await expect.element(page.getByRole("textbox", { name: "Vision" })).toHaveTextContent("Erste Fassung");
  await expect.element(button("Übernehmen: Zweite Fassung")).toBeVisible();
});

test("guidelines are added one after the other, reordered, and removed with a way back", async () => {
  await showAgenda({ path: "/agenda/guidelines" });
  await userEvent.click(button("Leitplanke hinzufügen"));
  await userEvent.keyboard("Digital vor analog{Enter}");
  await expect.element(page.getByText("Digital vor analog")).toBeVisible();
  await userEvent.keyboard("Einmal erfassen{Enter}{Escape}");
  await expect.element(page.getByText("Einmal erfassen")).toBeVisible();
  const titles = async () =>
    (await stored("guidelines")).sort((a, b) => (a.position < b.position ? -1 : 1)).map(({ title }) => title);
  await userEvent.click(button("Nach oben: Einmal erfassen"));
  await eventually(async () => expect(await titles()).toEqual(["Einmal erfassen", "Digital vor analog"]));
  await userEvent.click(button("Löschen: Digital vor analog"));
  await eventually(async () => expect(await titles()).toEqual(["Einmal erfassen"]));
  await userEvent.click(button("Rückgängig"));
  await eventually(async () => expect(await titles()).toEqual(["Einmal erfassen", "Digital vor analog"]));
});

test("an address of a guideline opens it on its own page", async () => {
  const guideline = await createRecord("guidelines", { title: "Digital vor analog", position: "a0" });
  await showAgenda({ path: `/agenda?item=guidelines:${guideline.id}` });
  await expect.element(page.getByRole("complementary", { name: "Leitplanke L-1" })).toBeVisible();
});

test("findings stand by rule, lead to their item, and leave the list with a reason", async () => {
  await showAgenda({ path: "/agenda/checks" });
  const group = page.getByRole("region", { name: "Maßnahme ohne Federführung" });
  const accept = group.getByRole("button", { name: "Bewusst so: M-01 Online-Dienste" });
  await userEvent.click(accept);
  await expect.element(page.getByRole("textbox", { name: "Grund" })).toHaveFocus();
  await userEvent.keyboard("{Escape}");
  await expect.element(accept).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  await userEvent.fill(page.getByRole("textbox", { name: "Grund" }), "Klärt die Klausur");
  await userEvent.click(button("Vermerken"));
  const accepted = page.getByRole("region", { name: "1 Punkt als „bewusst so“ vermerkt" });
  await expect.element(accepted.getByText("Klärt die Klausur", { exact: false })).toBeVisible();
  await expect.element(group.getByText("M-01 Online-Dienste")).not.toBeInTheDocument();
  await userEvent.click(accepted.getByRole("button", { name: "Zurücknehmen: M-01 Online-Dienste" }));
  await expect.element(group.getByText("M-01 Online-Dienste")).toBeVisible();
  await userEvent.click(group.getByRole("link", { name: "M-02 Bezahlen" }));
  await expect.element(page.getByRole("complementary", { name: "Maßnahme M-02" })).toBeVisible();
  await expect.element(row("Bezahlen")).toBeVisible();
});

test("dates that contradict each other are named with their fields", async () => {
  await updateRecord("measures", ids.pay ?? "", { start: "2027-05-01", end: "2026-12-31" });
  await showAgenda({ path: "/agenda/checks" });
  await expect
    .element(
      page
        .getByRole("region", { name: "Termine, die sich widersprechen" })
        .getByText("Beginn 01.05.2027, Ende 31.12.2026"),
    )
    .toBeVisible();
});

test("a version is frozen, read, and says what differs since", async () => {
  await showAgenda({ path: "/agenda/versions" });
  await userEvent.click(button("Fassung festhalten"));
  await userEvent.fill(page.getByRole("textbox", { name: "Anlass" }), "Klausur");
  expect(await axeFindings()).toEqual([]);
  await userEvent.click(button("Festhalten"));
  await expect
    .element(page.getByRole("row", { name: "Fassung 0.1" }).getByText("nichts geändert"))
    .toBeVisible();
  await updateRecord("goals", ids.ways ?? "", { title: "Anders" });
  await expect.element(page.getByRole("row", { name: "Fassung 0.1" }).getByText("1 geändert")).toBeVisible();
  await userEvent.click(link("Fassung 0.1"));
  const changed = page.getByRole("region", { name: "1 geändert" });
  await expect.element(changed.getByRole("link", { name: "Z-1.1 Anders" })).toBeVisible();
  await expect.element(changed.getByRole("deletion")).toHaveTextContent("vorher Wege sparen");
  await expect.element(changed.getByRole("insertion")).toHaveTextContent("nachher Anders");
  expect(await axeFindings()).toEqual([]);
});

test("deciding a version gives it the next whole number", async () => {
  await showAgenda({ path: "/agenda/versions" });
  await userEvent.click(button("Fassung festhalten"));
  await userEvent.click(page.getByRole("radio", { name: "Beschlossen (1.0)" }));
  await userEvent.click(button("Festhalten"));
  await expect.element(page.getByRole("row", { name: "Fassung 1.0" })).toBeVisible();
  expect((await stored("agendaVersions")).map(({ number, status }) => [number, status])).toEqual([
    ["1.0", "decided"],
  ]);
});

test.each([
  ["texts", "de", "light"],
  ["texts", "en", "dark"],
  ["guidelines", "de", "dark"],
  ["guidelines", "en", "light"],
  ["checks", "de", "light"],
  ["checks", "en", "dark"],
  ["versions", "de", "dark"],
  ["versions", "en", "light"],
] as const)("axe finds nothing on the page %s in %s, %s", async (name, language, scheme) => {
  const guideline = await createRecord("guidelines", {
    title: "Digital vor analog",
    text: richTextOf("Erst der Ablauf, dann die Technik."),
    position: "a0",
  });
  const item = name === "guidelines" ? `?item=guidelines:${guideline.id}` : "";
  await showAgenda({ path: `/agenda/${name}${item}`, language, scheme });
  await expect.element(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect.element(page.getByRole("main").getByRole("button").first()).toBeVisible();
  expect(await axeFindings()).toEqual([]);
});
