import { undo } from "@renderer/data/command";
import { mergeCopy } from "@renderer/data/commands/exchange";
import { createRecord, updateRecord } from "@renderer/data/commands/records";
import { loadSample } from "@renderer/data/commands/sample";
import { tableOf } from "@renderer/data/db";
import { stateToHandOver } from "@renderer/data/queries/lineage";
import { SettingsArea } from "@renderer/features/settings/SettingsArea";
import { type KindName, kinds } from "@shared/domain/kinds";
import { tombstone } from "@shared/domain/traces/forgetting";
import type { Workspace } from "@shared/domain/workspace";
import type { Language } from "@shared/i18n/words";
import { readWorkspaceFile, writeWorkspaceFile } from "@shared/transfer/workspaceFile";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { type PlayedHost, playHost } from "../../playedHost";
import { axeFindings, openEmptyWorkspace, renderPage } from "../../renderPage";

let host: PlayedHost;
beforeEach(async () => {
  host = playHost();
  await openEmptyWorkspace();
  await loadSample();
});
afterEach(() => host.restore());

const show = (language: Language = "de") =>
  renderPage(<SettingsArea />, { path: "/settings/data", language });
const firstOf = async <K extends KindName>(kind: K) => {
  const [record] = await tableOf(kind).toArray();
  if (!record) throw new Error(`The sample town has no ${kind}.`);
  return record;
};

/** A colleague's file: the present state with what they did to it. */
async function colleaguesFile(change: (workspace: Workspace) => Workspace): Promise<Uint8Array> {
  const { workspace, lineage, meta } = await stateToHandOver();
  const facts = {
    appVersion: "0.1.0",
    createdAt: "2027-03-05T08:00:00.000Z",
    counters: meta?.counters ?? {},
    lineage,
  };
  return writeWorkspaceFile(change(workspace), facts);
}

/** The colleague renamed the first goal, described it in two paragraphs, and made a measure. */
const renamed = (workspace: Workspace): Workspace => {
  const [goal, ...goals] = workspace.goals;
  const made = kinds.measures.schema.parse({
    id: crypto.randomUUID(),
    createdAt: "2027-03-05T07:00:00.000Z",
    updatedAt: "2027-03-05T07:00:00.000Z",
    code: "M-31",
    title: "Neu von dort",
  });
  return {
    ...workspace,
    goals: goal ? [{ ...goal, title: "Von der Vertretung" }, ...goals] : [],
    measures: [...workspace.measures, made],
  };
};

const merge = (name = /einarbeiten …$/) => page.getByRole("button", { name });
const dialog = () => page.getByRole("dialog", { name: "Stand einarbeiten" });

describe("handing over", () => {
  test("saves a file that names its lineage and stands in the list of files", async () => {
    await show();
    await page.getByRole("button", { name: "Arbeitsstand übergeben …" }).click();
    await expect.element(page.getByText(/^Übergeben: Stadt-Musterstadt/)).toBeVisible();
    const [file] = host.saved;
    expect((await readWorkspaceFile(file?.bytes ?? new Uint8Array())).lineage.length).toBeGreaterThan(1);
    expect((await firstOf("exportLog")).fileName).toBe(file?.suggestedName);
  });
});

describe("a colleague's copy", () => {
  test("is shown before it is merged: what comes, what differs in three wordings; by keys, without a complaint of axe", async () => {
    const goal = await firstOf("goals");
    const bytes = await colleaguesFile(renamed);
    await updateRecord("goals", goal.id, { title: "Von der Leitung" });
    await createRecord("measures", { title: "Neu von hier" });
    host.toChoose = [{ name: "Stand.agenda", bytes }];
    await show();
    await merge().click();
    await expect
      .element(dialog().getByRole("heading", { name: "1 Angabe wurde hier und dort" }))
      .toBeVisible();
    const group = dialog().getByRole("radiogroup", { name: /Von der Leitung“: Titel$/ });
    await expect.element(group).toHaveTextContent(goal.title);
    await expect.element(group.getByRole("radio", { name: "Hier behalten" })).toBeChecked();
    await expect.element(dialog().getByRole("row", { name: /^Maßnahmen 1 – – –$/ })).toBeVisible();
    await expect.element(dialog().getByText(/heißt jetzt M-32 statt M-31/)).toBeVisible();
    expect(await axeFindings()).toEqual([]);

    (await group.getByRole("radio", { name: "Hier behalten" }).findElement()).focus();
    await userEvent.keyboard("{ArrowRight}");
    await expect.element(group.getByRole("radio", { name: "Dort nehmen" })).toBeChecked();
    await dialog().getByRole("button", { name: "Einarbeiten", exact: true }).click();
    await expect.element(page.getByText("„Stand.agenda“ ist eingearbeitet.")).toBeVisible();
    expect((await tableOf("goals").get(goal.id))?.title).toBe("Von der Vertretung");
    const made = (await tableOf("measures").toArray()).filter(({ title }) => title.startsWith("Neu von"));
    expect(new Set(made.map(({ code }) => code))).toEqual(new Set(["M-31", "M-32"]));
    await undo();
    expect((await tableOf("goals").get(goal.id))?.title).toBe("Von der Leitung");
  });

  test("in which a person was forgotten says who, since only this device still knows the name", async () => {
    const person = await firstOf("persons");
    const stone = tombstone(person, "gelöschte Person 1", "2027-03-05T07:00:00.000Z");
    const bytes = await colleaguesFile((workspace) => ({
      ...workspace,
      persons: workspace.persons.map((one) => (one.id === person.id ? stone : one)),
    }));
    host.toChoose = [{ name: "Stand.agenda", bytes }];
    await show();
    await merge().click();
    const told = dialog().getByRole("alert");
    await expect.element(told).toHaveTextContent(`„${person.displayName}“ wurde auf dem anderen Gerät`);
    await expect.element(told).toHaveTextContent("„gelöschte Person 1“");
    expect(await axeFindings()).toEqual([]);
  });

  test("asks about what one removed and the other changed, and shows references, dates and values in words", async () => {
    const { id } = await createRecord("milestones", {
      projectId: (await firstOf("projects")).id,
      title: "Abnahme",
      due: "2027-05-01",
    });
    const goal = await firstOf("goals");
    const [, second] = await tableOf("persons").toArray();
    const third = (await tableOf("persons").toArray())[2];
    const bytes = await colleaguesFile((workspace) => ({
      ...workspace,
      milestones: workspace.milestones.filter((one) => one.id !== id),
      goals: workspace.goals.map((one) =>
        one.id === goal.id && third ? { ...one, leadPersonId: third.id, status: "achieved" } : one,
      ),
    }));
    await updateRecord("milestones", id, { due: "2027-06-02" });
    await updateRecord("goals", goal.id, { leadPersonId: second?.id, status: "dropped" });
    host.toChoose = [{ name: "Stand.agenda", bytes }];
    await show();
    await merge().click();
    const removed = dialog().getByRole("radiogroup", { name: /Abnahme“: dort gelöscht, hier geändert$/ });
    await expect.element(removed).toHaveTextContent(/02\.06\.2027.*Dort nehmen.*gelöscht/s);
    const lead = dialog().getByRole("radiogroup", { name: /: Verantwortlich/ });
    await expect.element(lead).toHaveTextContent(third?.displayName ?? "");
    const status = dialog().getByRole("radiogroup", { name: /: (Status|Stand)$/ });
    await expect.element(status).toHaveTextContent(/aufgegeben.*Dort nehmen.*erreicht/s);
    await dialog().getByRole("button", { name: "Überall dort nehmen" }).click();
    await dialog().getByRole("button", { name: "Einarbeiten", exact: true }).click();
    await expect.poll(() => tableOf("milestones").get(id)).toBeUndefined();
    expect((await tableOf("goals").get(goal.id))?.status).toBe("achieved");
  });

  test("that was merged in already says that there is nothing to do", async () => {
    const bytes = await colleaguesFile(renamed);
    const opened = await readWorkspaceFile(bytes);
    const { workspace: base } = await stateToHandOver();
    await mergeCopy({ fileName: "Stand.agenda", opened, base, language: "en" }, new Map());
    host.toChoose = [{ name: "Stand.agenda", bytes }];
    await show("en");
    await merge(/^Merge a colleague’s workspace/).click();
    await expect.element(page.getByText(/^There is nothing to do/)).toBeVisible();
    await page.getByRole("button", { name: "Close", exact: true }).last().click();
    await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
    await expect.element(merge(/^Merge a colleague’s workspace/)).toHaveFocus();
  });

  test("without a common state is offered for opening instead", async () => {
    const { workspace } = await stateToHandOver();
    const bytes = await writeWorkspaceFile(renamed(workspace), {
      appVersion: "0.1.0",
      createdAt: "2027-03-05T08:00:00.000Z",
      counters: {},
    });
    host.toChoose = [{ name: "Stand.agenda", bytes }];
    await show();
    await merge().click();
    await expect.element(dialog().getByText(/sagt nicht, von welchem Stand/)).toBeVisible();
    await dialog().getByRole("button", { name: "Stattdessen öffnen …" }).click();
    await expect.element(page.getByRole("button", { name: "Öffnen und ersetzen" })).toBeVisible();
  });

  test("that was altered on its way is refused with a sentence, and nothing changes", async () => {
    const bytes = await colleaguesFile(renamed);
    bytes.fill(0, bytes.length / 2, bytes.length / 2 + 60);
    host.toChoose = [{ name: "Stand.agenda", bytes }];
    await show();
    await merge().click();
    await expect.element(page.getByRole("alert")).toHaveTextContent(/Datei/);
    expect(page.getByRole("dialog").elements()).toHaveLength(0);
  });
});
