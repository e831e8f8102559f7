import { addProject, addStatusReport } from "@renderer/data/commands/projects";
import { createRecord } from "@renderer/data/commands/records";

/** A small portfolio: two fields, three goals, two units, two persons, five projects in different states. */
export async function smallPortfolio() {
  const service = await createRecord("actionFields", { title: "Bürgerservice" });
  const inside = await createRecord("actionFields", { title: "Innere Verwaltung" });
  const paperless = await createRecord("goals", {
    title: "Papierlose Verwaltung",
    fieldId: inside.id,
    outcomeStatement: "Anträge werden ohne Papier bearbeitet.",
  });
  const online = await createRecord("goals", { title: "Alle Leistungen online", fieldId: service.id });
  const centre = await createRecord("orgUnits", { name: "Zentrale Dienste", shortName: "FB 1" });
  const office = await createRecord("orgUnits", { name: "Bürgerbüro", shortName: "FB 3" });
  const owner = await createRecord("persons", { displayName: "Leitung Zentrale Dienste" });
  const deputy = await createRecord("persons", { displayName: "Leitung Bürgerbüro" });

  const files = await addProject({
    title: "Einführung der E-Akte",
    phase: "running",
    goalIds: [paperless.id],
    leadUnitId: centre.id,
    ownerPersonId: owner.id,
    deputyPersonId: deputy.id,
    startPlan: "2026-02-01",
    endPlan: "2027-06-30",
    progress: 35,
    budgetPlan: 12_000_000,
    budgetActual: 4_250_000,
  });
  const portal = await addProject({
    title: "Bürgerportal",
    phase: "planning",
    goalIds: [online.id, paperless.id],
    leadUnitId: office.id,
    ownerPersonId: deputy.id,
    startPlan: "2026-10-01",
    endPlan: "2028-03-31",
  });
  const wifi = await addProject({ title: "WLAN im Rathaus", undertaking: "quick_win", phase: "idea" });
  const training = await addProject({
    title: "Ämterübergreifende Schulungen",
    phase: "running",
    noGoalReason: "Pflichtaufgabe",
    leadUnitId: centre.id,
    startPlan: "2025-01-01",
    endPlan: "2026-01-31",
    progress: 80,
  });
  const website = await addProject({
    title: "Neue Internetseite",
    phase: "completed",
    goalIds: [online.id],
    leadUnitId: office.id,
    startPlan: "2025-03-01",
    endPlan: "2025-11-30",
    endActual: "2025-12-15",
    progress: 100,
  });
  await addStatusReport({
    projectId: files.id,
    date: "2026-05-01",
    schedule: "green",
    cost: "green",
    scope: "green",
  });
  await addStatusReport({
    projectId: training.id,
    date: "2026-04-01",
    schedule: "red",
    decisionNeeded: "Verlängerung um ein Jahr",
    decisionByWhom: "Bürgermeister",
    decisionBy: "2026-06-30",
  });
  return {
    service,
    inside,
    paperless,
    online,
    centre,
    office,
    owner,
    deputy,
    files,
    portal,
    wifi,
    training,
    website,
  };
}
