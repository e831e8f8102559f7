import { paragraph, section } from "../document/build";
import type { Document } from "../document/model";
import { isSaid } from "../document/plainText";
import type { Workspace } from "../domain/workspace";
import { guidelinesChapter, textChapter, visionChapter } from "./agenda/chapters";
import { fieldsAfterGoals, fieldsWithGoals } from "./agenda/fields";
import { glossaryBlocks } from "./agenda/glossary";
import { goalsWithFields } from "./agenda/goals";
import { openPointsBlocks } from "./agenda/openPoints";
import { originsBlocks } from "./agenda/origins";
import { responsibilityTable } from "./agenda/responsibilities";
import { roadmapBlocks } from "./agenda/roadmap";
import { structureOf } from "./agenda/structure";
import { togetherBlocks } from "./agenda/together";
import { versionTable } from "./agenda/versions";
import { assemble, type SectionBuilder } from "./assemble";
import type { Context } from "./context";
import { defineDeliverable } from "./define";
import type { SectionDefinition } from "./deliverable";
import { measureAnnex } from "./measure/annex";
import { cover, properties, running } from "./parts/cover";
import { projectAnnex } from "./project/annex";
import type { ResolvedSection } from "./sections";

/** All chapters of the Digitale Agenda. DOMAIN.md (e). */
const chapters = [
  { key: "preface", label: "chapters.preface", enabled: true },
  { key: "situation", label: "chapters.situation", enabled: true },
  { key: "approach", label: "chapters.approach", enabled: true },
  { key: "vision", label: "chapters.vision", enabled: true },
  { key: "guidelines", label: "chapters.guidelines", enabled: true },
  { key: "goals", label: "chapters.goals", enabled: true },
  { key: "fields", label: "chapters.fields", enabled: true },
  { key: "roadmap", label: "chapters.roadmap", enabled: true },
  { key: "governance", label: "chapters.governance", enabled: true },
  { key: "communication", label: "chapters.communication", enabled: true },
  { key: "monitoring", label: "chapters.monitoring", enabled: true },
  { key: "outlook", label: "chapters.outlook", enabled: true },
  { key: "measureProfiles", label: "chapters.measureProfiles", enabled: true, neverMarked: true },
  { key: "projectProfiles", label: "chapters.projectProfiles", enabled: false, neverMarked: true },
  { key: "openPoints", label: "chapters.openPoints", enabled: true, neverMarked: true },
  { key: "together", label: "chapters.together", enabled: false, neverMarked: true },
  { key: "origins", label: "chapters.origins", enabled: false, neverMarked: true },
  { key: "glossary", label: "chapters.glossary", enabled: false, neverMarked: true },
] as const satisfies readonly SectionDefinition[];
type ChapterKey = (typeof chapters)[number]["key"];

/** A chapter of goals of its own exists only where the house puts goals first. */
function chaptersOf({ agendas }: Pick<Workspace, "agendas">): readonly SectionDefinition[] {
  const goalsFirst = agendas[0]?.structureOrder === "goal_field";
  return chapters.filter((chapter) => goalsFirst || chapter.key !== "goals");
}

function buildersOf(
  context: Context,
  sections: readonly ResolvedSection[],
): Record<ChapterKey, SectionBuilder> {
  const structure = structureOf(context.workspace);
  const linked = sections.some(({ key, enabled }) => key === "measureProfiles" && enabled);
  const goalsFirst = sections.some(({ key }) => key === "goals");
  const given = { structure, linked };
  return {
    preface: textChapter("preface"),
    situation: textChapter("situation"),
    approach: textChapter("approach"),
    vision: visionChapter,
    guidelines: guidelinesChapter,
    goals: (_, level) => goalsWithFields(context, level, given),
    fields: (_, level) =>
      goalsFirst ? fieldsAfterGoals(context, level, given) : fieldsWithGoals(context, level, given),
    roadmap: roadmapBlocks,
    governance: textChapter("governance", responsibilityTable),
    communication: textChapter("communication"),
    monitoring: textChapter("monitoring", versionTable),
    outlook: textChapter("outlook"),
    measureProfiles: measureAnnex,
    projectProfiles: projectAnnex,
    openPoints: openPointsBlocks,
    together: togetherBlocks,
    origins: originsBlocks,
    glossary: glossaryBlocks,
  };
}

/** Digitale Agenda (Entwurf): the whole strategy paper. */
export const agenda = defineDeliverable({
  id: "agenda",
  name: "names.agenda",
  purpose: "purposes.agenda",
  sections: chaptersOf,
  content(context, sections): Document {
    const record = context.workspace.agendas[0];
    const title = record && isSaid(record.title) ? record.title : context.say("names.agenda");
    const subtitle = periodOf(context);
    const body = assemble(context, sections, buildersOf(context, sections));
    return {
      properties: properties(context, "agenda", title),
      running: running(context, title),
      sections: [
        section([
          ...cover(context, { title, ...(subtitle ? { subtitle } : {}) }, 2),
          ...(body.length > 0 ? body : [paragraph(context.say("notDescribed"), { style: "note" })]),
        ]),
      ],
    };
  },
});

function periodOf(context: Context): string {
  const { periodFrom: from, periodTo: to } = context.workspace.agendas[0] ?? {};
  if (from !== undefined && to !== undefined) return context.say("cover.period", { from, to });
  if (from !== undefined) return context.say("cover.periodFrom", { from });
  return to === undefined ? "" : context.say("cover.periodTo", { to });
}
