import { undo } from "@renderer/data/command";
import { addInboxItems } from "@renderer/data/commands/triage";
import { tableOf } from "@renderer/data/db";
import { wholeWorkspace } from "@renderer/data/queries/workspace";
import { InboxPage } from "@renderer/features/triage/InboxPage";
import { axeFindings, openEmptyWorkspace, renderPage } from "@tests/renderer/renderPage";
import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { addItems, town } from "./triageTown";

beforeEach(openEmptyWorkspace);

type Options = Parameters<typeof renderPage>[1];

/** Opens the dialog for one item among people, departments and a goal. */
async function openItem(text: string, options: Options = {}) {
  const made = await town();
  const [item] = await addInboxItems([{ text, departmentIds: made.units.map(({ id }) => id) }]);
  await renderPage(<InboxPage />, { path: `/inbox?item=${item?.id}&triage=1`, ...options });
  await expect
    .element(question(options.language === "en" ? /effect or a delivery/ : /Wirkung oder eine Lieferung/))
    .toHaveFocus();
  return { ...made, id: item?.id ?? "" };
}
const question = (name: RegExp) => page.getByRole("heading", { level: 3, name });
const heading = (name: string | RegExp) => page.getByRole("heading", { level: 3, name });
const stateOf = async (id: string) => (await tableOf("inboxItems").get(id))?.state;
const choose = async (label: string, option: string) => {
  await page.getByRole("combobox", { name: label, exact: true }).click();
  await page.getByRole("option", { name: option }).click();
};

describe("a whole triage by number keys only", () => {
  test("makes a duty of the line out of recurring work", async () => {
    const { id } = await openItem("Software-Updates einspielen");
    await userEvent.keyboard("1111111");
    await expect.element(heading("Hat das Vorhaben einen Anfang und ein Ende?")).toBeVisible();
    await userEvent.keyboard("1");
    await expect.element(heading("Linienaufgabe")).toBeVisible();
    await expect
      .element(
        page.getByText(
          "Operativ, weil es um eine Lieferung geht und ein Vorhaben genügt. Eine Linienaufgabe, weil sie immer wiederkehrt.",
        ),
      )
      .toBeVisible();
    await userEvent.keyboard("7");
    await expect.element(page.getByText("Alles Nötige ist da.")).toBeVisible();
    await userEvent.keyboard("1");
    await expect.poll(() => stateOf(id)).toBe("triaged");
    const projects = await tableOf("projects").toArray();
    expect(projects.find(({ title }) => title === "Software-Updates einspielen")?.undertaking).toBe(
      "line_task",
    );
  });

  test("parks at the gate what the room cannot say, names it, and takes it up again there", async () => {
    const { id } = await openItem("Ratsinformationssystem ablösen");
    await userEvent.keyboard("11");
    await expect.element(page.getByText(/^Zwei Antworten genügen/)).toBeVisible();
    await userEvent.keyboard("{Enter}33");
    await expect.element(heading("Projekt")).toBeVisible();
    await userEvent.keyboard("5");
    await expect.element(heading("Daraus wird: Projekt")).toBeVisible();
    await userEvent.keyboard("8");
    await expect.poll(() => stateOf(id)).toBe("parked");
    expect((await tableOf("inboxItems").get(id))?.stateReason).toBe(
      "Noch offen: Ziel oder Begründung, Kümmerer/in, Stellvertretung, Beginn, Ende",
    );
    await page.getByRole("button", { name: "Zum Eingang" }).click();
    await page.getByRole("tab", { name: /zurückgestellt 1/ }).click();
    await page.getByRole("row", { name: "Ratsinformationssystem ablösen" }).click();
    await page.getByRole("button", { name: "Weiter zuordnen" }).click();
    await expect.element(heading("Daraus wird: Projekt")).toBeVisible();
  });

  test("proposes to park while questions are open, and keeps what was not answered", async () => {
    const { id } = await openItem("Wir werden digitaler");
    await userEvent.keyboard("0000000");
    await expect.element(heading("Noch kein Vorschlag")).toBeVisible();
    await userEvent.keyboard("8");
    await expect.poll(() => stateOf(id)).toBe("parked");
    expect((await tableOf("inboxItems").get(id))?.stateReason).toMatch(
      /^Nicht beantwortet: Wirkung oder Lieferung; /,
    );
  });

  test("goes back by the arrow and corrects an answer", async () => {
    await openItem("Etwas");
    await userEvent.keyboard("1");
    await userEvent.keyboard("{ArrowLeft}");
    await expect.element(heading(/Wirkung oder eine Lieferung/)).toBeVisible();
    await expect
      .element(page.getByRole("button", { name: /^Eine Lieferung/ }))
      .toHaveAttribute("aria-pressed", "true");
  });
});

describe("overruling the proposal", () => {
  test("brings the field for the reason in front of the keys at the foot, in a small window too", async () => {
    await page.viewport(1280, 720);
    await openItem("E-Akte in allen Ämtern");
    await userEvent.keyboard("11{Enter}33");
    await expect.element(heading("Projekt")).toBeVisible();
    await userEvent.keyboard("9");
    const reason = page.getByRole("textbox", { name: "Begründung" });
    await expect.element(reason).toHaveFocus();
    const hints = page.getByText("schließen").element().closest("div");
    const foot = () => reason.element().getBoundingClientRect().bottom;
    await expect.poll(foot).toBeLessThanOrEqual(hints?.getBoundingClientRect().top ?? 0);
  });

  test("is refused without a reason and keeps the reason that is given", async () => {
    const { id } = await openItem("E-Akte in allen Ämtern");
    await userEvent.keyboard("1111122");
    await userEvent.keyboard("33");
    await expect.element(heading("Projekt")).toBeVisible();
    await userEvent.keyboard("7");
    const reason = page.getByRole("textbox", { name: "Warum anders als vorgeschlagen?" });
    await expect.element(reason).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    await expect
      .element(page.getByText("Bitte begründen Sie, warum Sie vom Vorschlag abweichen."))
      .toBeVisible();
    expect(await stateOf(id)).toBe("new");
    await userEvent.keyboard("Läuft schon im Betrieb{Enter}");
    await page.getByRole("button", { name: "Entscheiden" }).click();
    await expect.poll(() => stateOf(id)).toBe("triaged");
    const triages = await tableOf("triages").where("itemId").equals(id).toArray();
    expect(triages).toMatchObject([
      { suggestion: "project", decision: "line_task", reason: "Läuft schon im Betrieb" },
    ]);
  });
});

describe("a mixed form", () => {
  test("becomes a goal and a project that serves it in one step, and one undo takes all of it back", async () => {
    const { id } = await openItem("Bürgerportal mit 50 Leistungen");
    await userEvent.keyboard("2312231");
    await expect.element(heading("Mischform – teilen")).toBeVisible();
    await userEvent.keyboard("{Enter}");
    await page.getByRole("textbox", { name: "Titel", exact: true }).fill("Leistungen von zu Hause");
    await page.getByRole("textbox", { name: "Wirkung als Satz" }).fill("Niemand muss ins Rathaus.");
    await page.getByRole("textbox", { name: "Indikator" }).fill("Anteil digitaler Anträge");
    await choose("Verantwortlich in der Leitung", "Beigeordnete");
    await choose("Kümmerer/in", "Leitung IT");
    await choose("Stellvertretung", "Vertretung IT");
    for (const unit of ["Kämmerei", "Bauamt", "Ordnungsamt"])
      await page.getByRole("radio", { name: `${unit}: wichtig` }).click();
    await page.getByRole("textbox", { name: "Beginn" }).fill("1.1.2027");
    await page.getByRole("textbox", { name: "Ende" }).fill("31.12.2027");
    const before = await wholeWorkspace();
    await page.getByRole("button", { name: "Entscheiden" }).click();
    await expect.poll(() => stateOf(id)).toBe("triaged");
    const goal = (await tableOf("goals").toArray()).find(({ title }) => title === "Leistungen von zu Hause");
    const project = (await tableOf("projects").toArray()).find(
      ({ title }) => title === "Bürgerportal mit 50 Leistungen",
    );
    expect(project?.goalIds).toEqual([goal?.id]);
    expect(await tableOf("perspectives").count()).toBe(3);
    await undo();
    expect(await wholeWorkspace()).toEqual(before);
  });
});

describe("a run through the inbox", () => {
  test("opens the next item after each decision, says which one of how many, and sums up", async () => {
    await town();
    await addItems("Erster Punkt", "Zweiter Punkt");
    await renderPage(<InboxPage />, { path: "/inbox" });
    await page.getByRole("button", { name: "Zuordnen (2)" }).click();
    await expect.element(page.getByRole("heading", { level: 2, name: "Zweiter Punkt" })).toBeVisible();
    await expect.element(page.getByText("1 von 2")).toBeVisible();
    await userEvent.keyboard("00000008");
    await expect.element(page.getByRole("heading", { level: 2, name: "Erster Punkt" })).toBeVisible();
    await expect.element(page.getByText("2 von 2")).toBeVisible();
    await expect.element(heading(/Wirkung oder eine Lieferung/)).toHaveFocus();
    await userEvent.keyboard("00000008");
    await expect.element(heading("Geschafft")).toBeVisible();
    await expect.element(page.getByText("2 Eingänge entschieden")).toBeVisible();
  });

  test("that is closed by mistake has lost no answer", async () => {
    await openItem("Etwas");
    await userEvent.keyboard("31");
    await expect.element(page.getByText("Frage 3 von 7")).toBeVisible();
    await userEvent.keyboard("{Escape}");
    await page.getByRole("button", { name: "Zuordnen (1)" }).click();
    await expect.element(heading(/Legt der Punkt fest/)).toHaveFocus();
    await userEvent.keyboard("{ArrowLeft}");
    await expect
      .element(page.getByRole("button", { name: /^Ja, eines genügt/ }))
      .toHaveAttribute("aria-pressed", "true");
  });
});

describe("axe finds nothing", () => {
  test.each([
    ["de", "light"],
    ["de", "dark"],
    ["en", "light"],
    ["en", "dark"],
  ] as const)("in any step of the dialog (%s, %s)", async (language, scheme) => {
    await openItem("Bürgerportal mit 50 Leistungen", { language, scheme });
    expect(await axeFindings()).toEqual([]);
    await userEvent.keyboard("2312231");
    await expect.element(heading(/Mischform|Mixed/)).toBeVisible();
    expect(await axeFindings()).toEqual([]);
    await userEvent.keyboard("9");
    await expect.element(page.getByRole("textbox", { name: /^(Begründung|Reason|Why|Warum)/ })).toBeVisible();
    expect(await axeFindings()).toEqual([]);
    await page.getByRole("button", { name: /^(Mischform|Mixed)/ }).click();
    await expect.element(page.getByRole("table")).toBeVisible();
    expect(await axeFindings()).toEqual([]);
  });
});
