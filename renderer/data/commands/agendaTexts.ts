import { plainTextOf, richTextOf } from "@shared/domain/richText";
import { command } from "../command";
import type { Writer } from "../writer";

/** The calendar day where the person sits: between midnight and morning UTC still has yesterday. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** Puts the vision's wording among the ones that were kept, with the reason. An empty one is not kept. */
async function keep(write: Writer, agendaId: string, reason: string) {
  const { vision, visionAlternatives } = await write.get("agendas", agendaId);
  const text = plainTextOf(vision);
  return text === ""
    ? visionAlternatives
    : [...visionAlternatives, { id: crypto.randomUUID(), text, keptOn: today(), reason }];
}

/** Keeps the vision's present wording as an alternative; the vision itself stays. */
export const keepVision = command(
  "agenda.keepVision",
  async (write, agendaId: string, reason: string): Promise<void> => {
    await write.update("agendas", agendaId, { visionAlternatives: await keep(write, agendaId, reason) });
  },
);

/** Makes a kept wording the vision; the one it replaces is kept in its place. */
export const adoptVision = command(
  "agenda.adoptVision",
  async (write, agendaId: string, alternativeId: string, reason: string): Promise<void> => {
    const kept = await keep(write, agendaId, reason);
    const chosen = kept.find(({ id }) => id === alternativeId);
    if (!chosen) return;
    await write.update("agendas", agendaId, {
      vision: richTextOf(chosen.text),
      visionAlternatives: kept.filter(({ id }) => id !== alternativeId),
    });
  },
);

/** Removes a kept wording. */
export const dropVision = command(
  "agenda.dropVision",
  async (write, agendaId: string, alternativeId: string): Promise<void> => {
    const { visionAlternatives } = await write.get("agendas", agendaId);
    await write.update("agendas", agendaId, {
      visionAlternatives: visionAlternatives.filter(({ id }) => id !== alternativeId),
    });
  },
);
