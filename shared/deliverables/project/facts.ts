import type { Block } from "../../document/model";
import type { RecordOf } from "../../domain/kinds";
import type { Context } from "../context";
import { type FactRow, factsOf, type ListFact, type RecordFact, shared } from "../parts/facts";
import { latestReport } from "../parts/light";

type Project = RecordOf<"projects">;

/**
 * Everything about a project that is not running text, in one table, so that a sheet keeps to two pages: what it
 * is, where it stands (the light as text with a symbol), who, what for, what was checked. DOMAIN.md (e).
 */
export function projectFacts(context: Context, project: Project): Block[] {
  return factsOf(context, "projects", project, {
    key: `facts-${project.code}`,
    caption: context.say("profile.factsOf", { code: project.code }),
    rows: [
      ...state(context, project),
      ...team(context, project),
      { label: context.say("profile.processes"), value: processes(context, project) },
      effort(context, project),
      checks(context, project),
    ],
  });
}

function state(context: Context, project: Project): FactRow<"projects">[] {
  const kind = [
    context.value("undertaking", project.undertaking),
    context.value("projectKind", project.kind),
    project.flagship ? context.label("projects", "flagship") : "",
  ];
  const progress = project.progress > 0 ? context.format.percent(project.progress) : "";
  return [
    { field: "kind", value: kind.filter(Boolean).join(", ") },
    {
      field: "phase",
      value: [context.value("projectPhase", project.phase), progress].filter(Boolean).join(", "),
    },
    { label: context.say("profile.light"), value: lightOf(context, project) },
    { field: "startPlan", label: context.say("agenda.time"), value: periodOf(context, project) },
  ];
}

function periodOf(context: Context, project: Project): string {
  const planned = context.days(project.startPlan, project.endPlan);
  const actual = context.days(project.startActual, project.endActual);
  if (!actual) return planned;
  return planned
    ? context.say("project.plannedAndActual", { planned, actual })
    : context.say("project.onlyActual", { actual });
}

function lightOf(context: Context, project: Project): string {
  const { report, light } = latestReport(context, project);
  if (!report) return "";
  const words = context.say(`project.light.${light}`);
  const reason = report.overallOverride ? report.overrideReason.trim() : "";
  return reason ? context.say("project.overridden", { light: words, reason }) : words;
}

function team(context: Context, project: Project): RecordFact<"projects">[] {
  return [
    { field: "sponsorPersonId", value: context.person(project.sponsorPersonId) },
    { field: "ownerPersonId", value: context.person(project.ownerPersonId) },
    { field: "deputyPersonId", value: context.person(project.deputyPersonId) },
    { field: "leadUnitId", value: context.unit(project.leadUnitId) },
    { field: "orgUnitIds", value: context.units(project.orgUnitIds) },
    { field: "externalPartners", value: project.externalPartners.join(", ") },
  ];
}

/** The processes that name the project. */
function processes(context: Context, project: Project): string {
  const named = context.workspace.processes.filter(
    ({ projectIds, archivedAt }) => archivedAt === undefined && projectIds.includes(project.id),
  );
  return context
    .byCode(named)
    .map(({ code, name }) => `${code} ${name}`)
    .join(", ");
}

function effort(context: Context, project: Project): ListFact {
  const { effortDays, unitEfforts = [], procurement } = project;
  return shared(context, "projects", project, context.say("project.effort"), [
    { field: "effortDays", value: context.format.number(effortDays) },
    {
      field: "unitEfforts",
      value: unitEfforts
        .map(({ orgUnitId, days }) => `${context.unit(orgUnitId)} ${context.format.number(days)}`)
        .join(", "),
    },
    { field: "budgetPlan", value: context.format.money(project.budgetPlan) },
    { field: "budgetActual", value: context.format.money(project.budgetActual) },
    { field: "fundingSource", value: context.value("fundingSource", project.fundingSource) },
    { field: "grantProgramme", value: project.grantProgramme ?? "" },
    { field: "budgetLine", value: project.budgetLine ?? "" },
    {
      field: "procurement",
      value: procurement === "none" ? "" : context.value("procurement", procurement),
    },
  ]);
}

/** Prüfpunkte: data protection, IT security, staff council, accessibility. */
function checks(context: Context, project: Project): ListFact {
  return shared(context, "projects", project, context.say("project.checks"), [
    { field: "dataProtection", value: context.value("dataProtection", project.dataProtection) },
    { field: "itSecurity", value: context.value("checkState", project.itSecurity) },
    { field: "worksCouncil", value: context.value("worksCouncil", project.worksCouncil) },
    { field: "accessibility", value: context.value("checkState", project.accessibility) },
  ]);
}
