import "../../renderPage";
import { createRecord } from "@renderer/data/commands/records";
import { allOf, wholeWorkspace } from "@renderer/data/queries/workspace";
import { AgendaArea } from "@renderer/features/agenda/AgendaArea";
import { TogetherPart } from "@renderer/features/events/together/TogetherPart";
import { buildOutline } from "@shared/domain/agenda/outline";
import type { Terms } from "@shared/i18n/translate";
import type { Language } from "@shared/i18n/words";
import { pictureOf } from "@tests/shared/domain/agenda/outlinePicture";
import { Route, Routes } from "react-router";
import { page } from "vitest/browser";
import { renderPage } from "../../renderPage";

type Options = { path?: string; language?: Language; scheme?: "light" | "dark"; terms?: Terms };

/** Shows the agenda's pages under an address. */
export function showAgenda({ path = "/agenda", ...options }: Options = {}) {
  return renderPage(
    <Routes>
      <Route path="/agenda/*" element={<AgendaArea together={<TogetherPart />} />} />
      <Route path="*" element={<h1>Andere Seite</h1>} />
    </Routes>,
    { path, ...options },
  );
}

/** A small agenda: HF-1 Service (Z-1.1 Wege sparen with M-01 and M-02, Z-1.2 Verstehen), HF-2 Netz. */
export async function smallAgenda(): Promise<Record<string, string>> {
  await createRecord("agendas", { title: "Digitale Agenda", periodFrom: 2026, periodTo: 2031 });
  const service = await createRecord("actionFields", { title: "Service", position: "a0" });
  const net = await createRecord("actionFields", { title: "Netz", position: "a1" });
  const ways = await createRecord("goals", { title: "Wege sparen", fieldId: service.id, position: "a0" });
  const clear = await createRecord("goals", { title: "Verstehen", fieldId: service.id, position: "a1" });
  const link = { fieldId: service.id, goalIds: [ways.id] };
  const online = await createRecord("measures", { title: "Online-Dienste", ...link, position: "a0" });
  const pay = await createRecord("measures", { title: "Bezahlen", ...link, position: "a1" });
  return {
    service: service.id,
    net: net.id,
    ways: ways.id,
    clear: clear.id,
    online: online.id,
    pay: pay.id,
  };
}

/** The stored outline as text, one line each, indented. */
export async function storedOutline(): Promise<string[]> {
  const workspace = await wholeWorkspace();
  return pictureOf(buildOutline(workspace, workspace.agendas[0]?.structureOrder ?? "field_goal"));
}

/** The row of a line by its title. */
export const row = (title: string) => page.getByRole("row", { name: title });

export const stored = allOf;
