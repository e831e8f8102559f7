import { undo } from "@renderer/data/command";
import { createRecord } from "@renderer/data/commands/records";
import { db, tableOf } from "@renderer/data/db";
import { replaceHost } from "@renderer/desktop";
import { DocumentsPage } from "@renderer/features/exports/DocumentsPage";
import type { FileToSave } from "@shared/desktop";
import { kindNames } from "@shared/domain/kinds";
import { AppError } from "@shared/errors";
import { smallTown } from "@tests/fixtures/smallTown";
import { axeFindings, openEmptyWorkspace, renderPage } from "@tests/renderer/renderPage";
import { Route, Routes, useLocation } from "react-router";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Locator, page, userEvent } from "vitest/browser";

let saved: FileToSave[] = [];
let takeBack = () => {};

beforeEach(async () => {
  saved = [];
  await openEmptyWorkspace();
  takeBack = replaceHost(async (channel, args) => {
    if (channel !== "file.save") throw new Error(`The test's host has no channel ${channel}.`);
    saved.push(args as FileToSave);
    return { name: (args as FileToSave).suggestedName } as never;
  });
});
afterEach(() => takeBack());

function Where() {
  const { pathname, search } = useLocation();
  return <output aria-label="address">{pathname + search}</output>;
}

async function show(path = "/documents", options: Parameters<typeof renderPage>[1] = {}) {
  await renderPage(
    <>
      <Routes>
        <Route path="/documents/*" element={<DocumentsPage />} />
        <Route path="*" element={null} />
      </Routes>
      <Where />
    </>,
    { path, ...options },
  );
}

/** The small town stands in the database before the page opens. */
async function showTown(path?: string, options?: Parameters<typeof renderPage>[1]) {
  const town = smallTown();
  for (const kind of kindNames) await db.table(kind).bulkAdd(town[kind]);
  await show(path, options);
  await seen(page.getByRole("article")).toBeVisible();
}

/** The machine may be busy: nothing here is about speed. */
const patience = { timeout: 20_000 };
const eventually = <T,>(what: () => T) => expect.poll(what, patience);
const seen = (what: Locator) => expect.element(what, patience);

const paper = () => page.getByRole("article");
const chapters = () =>
  [...document.querySelectorAll("article h2")].map((heading) => heading.textContent ?? "");
const storedSections = async () => (await tableOf("documentSettings").toCollection().first())?.sections;

describe("a document leaves the app", () => {
  test("to Word: the file is saved and stands in the list with audience and persons", async () => {
    await showTown();
    await page.getByRole("button", { name: "Nach Word ausgeben" }).click();
    await seen(page.getByRole("button", { name: /von der Liste nehmen/ })).toBeVisible();
    const name = saved[0]?.suggestedName ?? "";
    expect(name).toMatch(/^Digitale-Agenda-Musterstadt_Entwurf-0\.3_\d{4}-\d{2}-\d{2}\.docx$/);
    expect([...(saved[0]?.bytes.slice(0, 2) ?? [])]).toEqual([0x50, 0x4b]);
    await seen(page.getByRole("row", { name: new RegExp(name) })).toHaveTextContent(/intern/);
    const [entry] = await tableOf("exportLog").toArray();
    expect(entry?.containsPersonIds.length).toBe(2);
    expect(entry?.manifest.length).toBeGreaterThan(100);
  });

  test("as tables for Excel", async () => {
    await showTown();
    await page.getByRole("button", { name: "Andere Formate" }).click();
    await page.getByRole("menuitem", { name: /Excel/ }).click();
    await eventually(() => saved[0]?.mediaType).toBe("application/zip");
  });

  test("nothing is noted when the person closes the file dialog", async () => {
    takeBack();
    takeBack = replaceHost(async () => {
      throw new AppError("cancelled", "The dialog was closed.");
    });
    await showTown();
    await page.getByRole("button", { name: "Nach Word ausgeben" }).click();
    await seen(page.getByRole("button", { name: "Nach Word ausgeben" })).toBeEnabled();
    expect(await tableOf("exportLog").count()).toBe(0);
  });

  test("is stopped by Abbrechen before anything is saved", async () => {
    await showTown();
    await page.getByRole("button", { name: "Nach Word ausgeben" }).click();
    await page.getByRole("button", { name: "Abbrechen" }).click();
    await seen(page.getByText("Es wurde keine Datei geschrieben.")).toBeVisible();
    await seen(page.getByRole("button", { name: "Nach Word ausgeben" })).toBeVisible();
    expect(saved).toEqual([]);
    expect(await tableOf("exportLog").count()).toBe(0);
  });

  test("says so where its thread dies, and saves nothing", async () => {
    await showTown();
    const { postMessage } = Worker.prototype;
    vi.spyOn(Worker.prototype, "postMessage").mockImplementationOnce(function (
      this: Worker,
      message: unknown,
    ) {
      postMessage.call(this, message);
      this.dispatchEvent(new ErrorEvent("error", { message: "out of memory" }));
    });
    await page.getByRole("button", { name: "Nach Word ausgeben" }).click();
    await seen(page.getByText("Der Vorgang ist unerwartet abgebrochen.")).toBeVisible();
    await seen(page.getByRole("button", { name: "Nach Word ausgeben" })).toBeEnabled();
    expect(saved).toEqual([]);
    expect(await tableOf("exportLog").count()).toBe(0);
  });

  test("is taken off the list and brought back by undo", async () => {
    await showTown();
    await page.getByRole("button", { name: "Nach Word ausgeben" }).click();
    const forget = page.getByRole("button", { name: /von der Liste nehmen/ });
    await forget.click();
    await seen(
      page.getByText(
        "Was Sie als Dokument, Tabelle, Kalender oder Arbeitsstand speichern, steht danach hier",
      ),
    ).toBeVisible();
    await undo();
    await seen(forget).toBeVisible();
  });
});

describe("the options", () => {
  test("say what an audience does not get to see, and the preview leaves it out", async () => {
    await showTown();
    await seen(page.getByText("Nichts wurde weggelassen.")).toBeVisible();
    await seen(paper().getByText("Internes Bildungsziel").first()).toBeInTheDocument();
    await page.getByText("öffentlich", { exact: true }).click();
    await seen(page.getByText(/nicht im Einzelnen genannt: .*1 Ziel, .*1 Maßnahme/)).toBeVisible();
    expect(paper().getByText("Internes Bildungsziel").elements()).toEqual([]);
  });

  test("change the language of the document, not of the window", async () => {
    await showTown();
    await page.getByText("Englisch", { exact: true }).click();
    await seen(paper().getByRole("heading", { name: "Foreword" })).toBeVisible();
    await seen(page.getByRole("button", { name: "Nach Word ausgeben" })).toBeVisible();
    expect(document.querySelector("article")?.lang).toBe("en");
  });

  test("show author, version and draft mark in the preview while they are typed", async () => {
    await showTown();
    await page.getByRole("textbox", { name: "Verfasst von" }).fill("Hauptamt");
    await seen(page.getByText("Verfasst von: Hauptamt")).toBeVisible();
    await page.getByRole("checkbox", { name: "Als Entwurf kennzeichnen" }).click();
    await page.getByRole("textbox", { name: "Fassung" }).fill("1.0");
    await seen(paper().getByText("Fassung 1.0", { exact: true })).toBeVisible();
    expect(
      paper()
        .getByText(/^Entwurf, /)
        .elements(),
    ).toEqual([]);
    expect(document.querySelector("article")?.firstElementChild?.textContent).not.toBe("Entwurf");
  });

  test("choose the projects a profile is about", async () => {
    await showTown("/documents/projectProfile");
    await page.getByRole("combobox", { name: "Projekte" }).click();
    await page.getByRole("option", { name: /^P-03/ }).click();
    await eventually(chapters).toEqual(["P-03 Projekt ohne Ziel"]);
  });

  test("begin with the record another page asked for", async () => {
    const project = smallTown().projects.find(({ code }) => code === "P-03");
    await showTown(`/documents/projectProfile?record=${project?.id}`);
    await eventually(chapters).toEqual(["P-03 Projekt ohne Ziel"]);
  });

  test("keep the audience while going to another document", async () => {
    await showTown();
    await page.getByText("öffentlich", { exact: true }).click();
    await page.getByRole("link", { name: /Projektsteckbrief/ }).click();
    await seen(page.getByRole("radio", { name: "öffentlich" })).toBeChecked();
  });
});

describe("the sections", () => {
  test("move by menu, are stored and come back by undo", async () => {
    await showTown();
    await page.getByRole("button", { name: "Aktionen für Vision" }).click();
    await page.getByRole("menuitem", { name: "An den Anfang" }).click();
    await eventually(() => chapters()[0]).toBe("Vision");
    expect((await storedSections())?.[0]?.key).toBe("vision");
    await undo();
    await eventually(() => chapters()[0]).toBe("Vorwort");
  });

  test("move by Alt and arrow keys, and the handle keeps the focus", async () => {
    await showTown();
    const handle = page.getByRole("button", { name: "Vision verschieben" });
    (handle.element() as HTMLElement).focus();
    await userEvent.keyboard("{Alt>}{ArrowUp}{/Alt}");
    await eventually(async () => (await storedSections())?.findIndex(({ key }) => key === "vision")).toBe(2);
    await seen(handle).toHaveFocus();
    await seen(page.getByText(/^Vision steht jetzt an Stelle 3 von/)).toBeInTheDocument();
  });

  test("move by keyboard dragging", async () => {
    await showTown();
    const handle = page.getByRole("button", { name: "Vorwort verschieben" });
    (handle.element() as HTMLElement).focus();
    await userEvent.keyboard(" ");
    await seen(page.getByText(/^Vorwort über Stelle 1 von/)).toBeInTheDocument();
    await userEvent.keyboard("{ArrowDown}");
    await seen(page.getByText(/^Vorwort über Stelle 2/)).toBeInTheDocument();
    await userEvent.keyboard(" ");
    await eventually(async () => (await storedSections())?.[1]?.key).toBe("preface");
  });

  test("are switched off and on", async () => {
    await showTown();
    await page.getByRole("checkbox", { name: "Vorwort aufnehmen" }).click();
    await eventually(() => chapters()[0]).toBe("Ausgangslage und Rahmen");
    await page.getByRole("checkbox", { name: "Vorwort aufnehmen" }).click();
    await eventually(() => chapters()[0]).toBe("Vorwort");
  });

  test("take the house's heading by F2, and the original one back", async () => {
    await showTown();
    (page.getByRole("button", { name: "Vision verschieben" }).element() as HTMLElement).focus();
    await userEvent.keyboard("{F2}");
    const field = page.getByRole("textbox", { name: "Überschrift von Vision" });
    await field.fill("Unser Leitbild");
    await userEvent.keyboard("{Enter}");
    await seen(paper().getByRole("heading", { name: "Unser Leitbild" })).toBeInTheDocument();
    await page.getByRole("button", { name: "Aktionen für Unser Leitbild" }).click();
    await page.getByRole("menuitem", { name: "Ursprüngliche Überschrift" }).click();
    await seen(paper().getByRole("heading", { name: "Vision" })).toBeInTheDocument();
  });

  test("are renamed from the menu; Esc gives up", async () => {
    await showTown();
    await page.getByRole("button", { name: "Aktionen für Vision" }).click();
    await page.getByRole("menuitem", { name: "Umbenennen" }).click();
    const field = page.getByRole("textbox", { name: "Überschrift von Vision" });
    await seen(field).toHaveFocus();
    await field.fill("Verworfen");
    await userEvent.keyboard("{Escape}");
    await seen(page.getByRole("button", { name: "Aktionen für Vision" })).toBeVisible();
    expect(await storedSections()).toBeUndefined();
  });

  test("are reset to the product's", async () => {
    await showTown();
    await page.getByRole("checkbox", { name: "Vorwort aufnehmen" }).click();
    await page.getByRole("button", { name: "Gliederung zurücksetzen" }).click();
    await eventually(() => chapters()[0]).toBe("Vorwort");
    await seen(page.getByRole("checkbox", { name: "Vorwort aufnehmen" })).toBeChecked();
  });
});

describe("the preview", () => {
  test("opens the record whose text is clicked", async () => {
    await showTown();
    const [guideline] = await tableOf("guidelines").orderBy("id").toArray();
    await paper()
      .getByRole("heading", { name: `${guideline?.code} ${guideline?.title}` })
      .click();
    await expect
      .element(page.getByLabelText("address"))
      .toHaveTextContent(`/agenda?item=guidelines:${guideline?.id}`);
  });

  test("opens a record by keyboard from its heading", async () => {
    await showTown();
    const [guideline] = await tableOf("guidelines").orderBy("id").toArray();
    const heading = paper().getByRole("heading", { name: `${guideline?.code} ${guideline?.title}` });
    (heading.getByRole("button").element() as HTMLElement).focus();
    await userEvent.keyboard("{Enter}");
    await seen(page.getByLabelText("address")).toHaveTextContent(/item=guidelines:/);
  });

  test("follows changes of the data", async () => {
    await showTown();
    await createRecord("guidelines", { title: "Neue Regel", sensitivity: "public" });
    await seen(paper().getByRole("heading", { name: /Neue Regel/ })).toBeInTheDocument();
  });

  test("goes from the contents list to a chapter beyond what is drawn", async () => {
    await showTown();
    await paper().getByRole("button", { name: "Anhang: Maßnahmen im Steckbrief" }).click();
    await expect
      .element(paper().getByRole("heading", { name: "Anhang: Maßnahmen im Steckbrief" }))
      .toBeInViewport();
  });

  test("of an empty workspace says that nothing is described yet", async () => {
    await show();
    await seen(paper().getByText("Noch nicht beschrieben.")).toBeVisible();
  });
});

test.each(["light", "dark"] as const)("axe finds nothing on the page: %s", async (scheme) => {
  await showTown("/documents", { scheme });
  await page.getByRole("button", { name: "Nach Word ausgeben" }).click();
  await seen(page.getByRole("button", { name: /von der Liste nehmen/ })).toBeVisible();
  expect(await axeFindings()).toEqual([]);
});
