import { undo } from "@renderer/data/command";
import { createRecord } from "@renderer/data/commands/records";
import { tableOf } from "@renderer/data/db";
import { ProcessesArea } from "@renderer/features/processes/ProcessesArea";
import { axeFindings, eventually, openEmptyWorkspace, renderPage } from "@tests/renderer/renderPage";
import { Route, Routes } from "react-router";
import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";

beforeEach(openEmptyWorkspace);

const whole = async () => (await tableOf("processes").toArray())[0]?.chain?.map(({ id: _, ...link }) => link);

test("who informs whom when a process is out is typed link by link, changed, struck out and taken back", async () => {
  const { id } = await createRecord("processes", { name: "Ausweis ausstellen" });
  await renderPage(
    <Routes>
      <Route path="/processes/*" element={<ProcessesArea />} />
    </Routes>,
    { path: `/processes/${id}` },
  );
  const chain = page.getByRole("region", { name: "Meldekette" });
  const fresh = chain.getByRole("group", { name: /Neues Glied/ });
  await fresh.getByRole("textbox", { name: "Wer", exact: true }).fill("Schalter");
  await fresh.getByRole("textbox", { name: "Telefon" }).fill("0000 21");
  await fresh.getByRole("textbox", { name: "Informiert" }).fill("Systembetreuung");
  await userEvent.keyboard("{Enter}");
  await expect.element(fresh.getByRole("textbox", { name: "Wer", exact: true })).toHaveFocus();
  await userEvent.keyboard("Systembetreuung{Enter}");
  const second = chain.getByRole("group", { name: "Glied 2" });
  await second.getByRole("textbox", { name: "Vertretung" }).fill("Rechenzentrum");
  await userEvent.tab();
  const counter = { who: "Schalter", phone: "0000 21", deputy: "", informs: "Systembetreuung" };
  const support = { who: "Systembetreuung", phone: "", deputy: "Rechenzentrum", informs: "" };
  await eventually(async () => expect(await whole()).toEqual([counter, support]));
  expect(await axeFindings()).toEqual([]);

  await chain.getByRole("button", { name: "„Schalter“ aus der Meldekette streichen" }).click();
  await eventually(async () => expect(await whole()).toEqual([support]));
  await undo();
  await expect
    .element(second.getByRole("textbox", { name: "Wer", exact: true }))
    .toHaveValue("Systembetreuung");
  expect(await whole()).toEqual([counter, support]);
});
