import { createRecord } from "@renderer/data/commands/records";
import { addInboxItems, decideTriage } from "@renderer/data/commands/triage";
import { tableOf } from "@renderer/data/db";
import { unfinished } from "@renderer/features/triage/dialog/unfinished";
import { answersOf } from "@tests/shared/domain/triage/answersOf";

/** Puts items into the inbox, one after the other. */
export async function addItems(...texts: string[]) {
  const items = [];
  for (const text of texts) items.push(...(await addInboxItems([{ text }])));
  return items;
}

/** People and departments to choose from, and one item that has become a project. */
export async function town() {
  unfinished.clear();
  const units = [];
  for (const name of ["Kämmerei", "Bauamt", "Ordnungsamt"])
    units.push(await createRecord("orgUnits", { name }));
  const people = [];
  for (const displayName of ["Beigeordnete", "Leitung IT", "Vertretung IT"])
    people.push(await createRecord("persons", { displayName }));
  const goal = await createRecord("goals", { title: "Ohne Weg ins Rathaus" });
  const [item] = await addInboxItems([
    { text: "E-Akte einführen", departmentIds: units.map(({ id }) => id) },
  ]);
  if (!item) throw new Error("The item was not added.");
  const triage = await decideTriage({
    itemId: item.id,
    answers: answersOf("0122001/2222"),
    decision: "project",
    reason: "",
    decidedBy: "Führungsrunde",
    prepared: {
      title: "E-Akte einführen",
      goalIds: [goal.id],
      ownerPersonId: people[1]?.id,
      deputyPersonId: people[2]?.id,
      startPlan: "2027-01-01",
      endPlan: "2028-12-31",
      orgUnitIds: units.map(({ id }) => id),
    },
  });
  const project = await tableOf("projects").get(triage.results[0]?.id ?? "");
  if (!project) throw new Error("The project was not made.");
  return { units, people, goal, item, project };
}
