import type { Block } from "../../document/model";
import type { RecordOf } from "../../domain/kinds";
import type { Context } from "../context";
import { factList, factsOf } from "../parts/facts";
import { latestReport } from "../parts/light";

type Project = RecordOf<"projects">;

/** The head of the sheet: what it is, where it stands, the light as text with a symbol. */
export function glance(context: Context, project: Project): Block[] {
  const { report, light } = latestReport(context, project);
  const measured = report ? context.say(`project.light.${light}`) : "";
  const reason = report?.overallOverride ? report.overrideReason.trim() : "";
  return factsOf(context, "projects", project, {
    key: `facts-${project.code}`,
    caption: context.say("profile.factsOf", { code: project.code }),
    facts: [
      { field: "undertaking", value: context.value("undertaking", project.undertaking) },
      { field: "kind", value: context.value("projectKind", project.kind) },
      { field: "phase", value: context.value("projectPhase", project.phase) },
      {
        field: "position",
        label: context.say("profile.light"),
        value: reason ? context.say("project.overridden", { light: measured, reason }) : measured,
      },
      {
        field: "progress",
        label: context.say("project.progress"),
        value: context.format.percent(project.progress),
      },
      {
        field: "startPlan",
        label: context.say("project.plannedTime"),
        value: context.days(project.startPlan, project.endPlan),
      },
      {
        field: "startActual",
        label: context.say("project.actualTime"),
        value: context.days(project.startActual, project.endActual),
      },
      { field: "flagship", value: project.flagship ? context.say("yes") : "" },
    ],
  });
}

export function team(context: Context, project: Project): Block[] {
  return factList(context, "projects", project, [
    { field: "sponsorPersonId", value: context.person(project.sponsorPersonId) },
    { field: "ownerPersonId", value: context.person(project.ownerPersonId) },
    { field: "deputyPersonId", value: context.person(project.deputyPersonId) },
    { field: "leadUnitId", value: context.unit(project.leadUnitId) },
    { field: "orgUnitIds", value: context.units(project.orgUnitIds) },
    { field: "externalPartners", value: project.externalPartners.join(", ") },
  ]);
}

export function effort(context: Context, project: Project): Block[] {
  const { effortDays, procurement } = project;
  return factList(context, "projects", project, [
    { field: "effortDays", value: context.format.number(effortDays) },
    { field: "budgetPlan", value: context.format.money(project.budgetPlan) },
    { field: "budgetActual", value: context.format.money(project.budgetActual) },
    { field: "fundingSource", value: context.value("fundingSource", project.fundingSource) },
    { field: "grantProgramme", value: project.grantProgramme ?? "" },
    { field: "budgetLine", value: project.budgetLine ?? "" },
    { field: "procurement", value: procurement === "none" ? "" : context.value("procurement", procurement) },
  ]);
}

/** Prüfpunkte: data protection, IT security, staff council, accessibility. DOMAIN.md (e). */
export function checks(context: Context, project: Project): Block[] {
  return factList(context, "projects", project, [
    { field: "dataProtection", value: context.value("dataProtection", project.dataProtection) },
    { field: "itSecurity", value: context.value("checkState", project.itSecurity) },
    { field: "worksCouncil", value: context.value("worksCouncil", project.worksCouncil) },
    { field: "accessibility", value: context.value("checkState", project.accessibility) },
  ]);
}
