import { createRecord } from "@renderer/data/commands/records";
import { allOf } from "@renderer/data/queries/workspace";
import type { Column } from "@renderer/ui/RecordTable/column";
import { RecordTable } from "@renderer/ui/RecordTable/RecordTable";
import { plainView, type TableView } from "@renderer/ui/RecordTable/tableView";
import { playHost } from "@tests/renderer/playedHost";
import { axeFindings, eventually, openEmptyWorkspace, renderPage } from "@tests/renderer/renderPage";
import { useState } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";

type Row = { id: string; title: string; owner: string; sensitivity: "internal" | "confidential" };

const columns: Column<Row>[] = [
  { id: "title", label: "Titel", value: ({ title }) => title, filter: "text", width: 300, fixed: true },
  { id: "owner", label: "Wer", value: ({ owner }) => owner, filter: "text", width: 200 },
];
const open: Row = { id: "1", title: "=1+1", owner: "Hauptamt", sensitivity: "internal" };
const closed: Row = { id: "2", title: "Umbau", owner: "Anna Beispiel", sensitivity: "confidential" };

function Example({ rows }: { rows: readonly Row[] }) {
  const [view, setView] = useState<TableView>(plainView);
  return (
    <RecordTable
      label="Vorhaben"
      rows={rows}
      columns={columns}
      view={view}
      onViewChange={setView}
      rowLabel={({ title }) => title}
      sensitivityOf={({ sensitivity }) => sensitivity}
      empty={null}
    />
  );
}

let host: ReturnType<typeof playHost>;
beforeEach(async () => {
  await openEmptyWorkspace();
  host = playHost();
});
afterEach(() => {
  host.restore();
  vi.restoreAllMocks();
});

const openMenu = () => page.getByRole("button", { name: "Tabelle weitergeben" }).click();
const choose = (name: string) => page.getByRole("menuitem", { name }).click();
const without = page.getByRole("menuitemcheckbox", { name: "Ohne die vertraulichen" });
const saved = (at: number) => new TextDecoder().decode(host.saved[at]?.bytes);

describe("a table on its way out", () => {
  test("says what of it is confidential, and leaves that out where the person wants it", async () => {
    const person = await createRecord("persons", { displayName: "Anna Beispiel" });
    await renderPage(<Example rows={[open, closed]} />);
    await openMenu();
    await expect.element(page.getByText("Enthält einen vertraulichen Eintrag")).toBeVisible();
    // The menu fades in: what axe measures holds once it is there.
    await expect.poll(axeFindings).toEqual([]);
    await choose("Als CSV speichern");
    await expect.poll(() => host.saved.length).toBe(1);
    expect(saved(0)).toContain("Umbau;Anna Beispiel");
    await openMenu();
    await without.click();
    await choose("Als CSV speichern");
    await expect.poll(() => host.saved.length).toBe(2);
    expect(saved(1)).toContain("Hauptamt");
    expect(saved(1)).not.toContain("Umbau");
    const entries = await eventually(async () => {
      const found = await allOf("exportLog");
      expect(found).toHaveLength(2);
      return found.sort((a, b) => a.exportedAt.localeCompare(b.exportedAt));
    });
    expect(entries).toMatchObject([
      { deliverable: "table", title: "Vorhaben", audience: "confidential", containsPersonIds: [person.id] },
      { deliverable: "table", title: "Vorhaben", audience: "internal", containsPersonIds: [] },
    ]);
  });

  test("says nothing where nothing is confidential", async () => {
    await renderPage(<Example rows={[open]} />);
    await openMenu();
    await expect.element(page.getByRole("menuitem", { name: "Als CSV speichern" })).toBeVisible();
    expect(page.getByText(/vertraulich/).elements()).toEqual([]);
  });

  test("offers nothing to leave out where everything is confidential", async () => {
    await renderPage(<Example rows={[closed]} />);
    await openMenu();
    await expect.element(page.getByText("Alle Einträge sind vertraulich")).toBeVisible();
    expect(without.elements()).toEqual([]);
  });

  test("is copied as guarded text and as a table, without the confidential on wish", async () => {
    const written: ClipboardItem[] = [];
    vi.spyOn(navigator.clipboard, "write").mockImplementation(async (items) => {
      written.push(...items);
    });
    await renderPage(<Example rows={[open, closed]} />);
    await openMenu();
    await without.click();
    await choose("Für Excel kopieren");
    await expect.element(page.getByText(/^1 Zeile kopiert/)).toBeVisible();
    const [item] = written;
    const as = async (type: string) => (await item?.getType(type))?.text();
    expect(await as("text/plain")).toBe("Titel\tWer\r\n'=1+1\tHauptamt");
    expect(await as("text/html")).toContain("<td>'=1+1</td><td>Hauptamt</td>");
  });
});
