import { type HeadingLevel, heading, levelBelow, list, listItem, paragraph } from "../../document/build";
import type { Anchor, Block } from "../../document/model";
import { isSaid } from "../../document/plainText";
import type { RecordOf } from "../../domain/kinds";
import { assemble, type SectionBuilder } from "../assemble";
import { anchorOf, type Context } from "../context";
import type { SectionDefinition } from "../deliverable";
import { chainTable } from "../parts/chainTable";
import type { ResolvedSection } from "../sections";
import { digitalFacts, effortFacts, processFacts, systemTable } from "./facts";
import { type Place, priorityBlocks } from "./priority";

type Process = RecordOf<"processes">;

const keys = [
  "facts",
  "digital",
  "systems",
  "effort",
  "priority",
  "pains",
  "idea",
  "links",
  "fallback",
] as const;
type SectionKey = (typeof keys)[number];

/** Sections of a Prozesssteckbrief: a process described without modelling it. DOMAIN.md (c), (e). */
export const processSections = keys.map(
  (key): SectionDefinition => ({
    key,
    label: `processProfile.sections.${key}`,
    enabled: true,
    ...(key === "facts" ? { headless: true } : {}),
  }),
);

/** One process's profile: number and name as heading of `level`, its summary, the sections below. */
export function processProfile(
  context: Context,
  process: Process,
  sections: readonly ResolvedSection[],
  level: HeadingLevel,
  place: Place,
): Block[] {
  const at = (field: keyof Process & string): { anchor: Anchor } => ({
    anchor: anchorOf("processes", process, field),
  });
  const builders: Record<SectionKey, SectionBuilder> = {
    facts: () => processFacts(context, process),
    digital: () => digitalFacts(context, process),
    systems: () => systemTable(context, process),
    effort: () => effortFacts(context, process),
    priority: () => priorityBlocks(context, process, place),
    pains: () => {
      const pains = process.painPoints.filter(isSaid);
      return pains.length > 0 ? [list(pains, at("painPoints"))] : [];
    },
    idea: (_, below) => context.rich("processes", process, "improvementIdea", below),
    links: () => linkList(context, process),
    fallback: () => [
      ...(isSaid(process.fallback) ? [paragraph(process.fallback, at("fallback"))] : []),
      ...chainTable(context, {
        key: `chain-${process.code}`,
        caption: context.say("processProfile.chainOf", { code: process.code }),
        links: process.chain ?? [],
      }),
    ],
  };
  const summary = process.summary.trim();
  return [
    heading(level, `${process.code} ${process.name}`, at("name")),
    ...(summary ? [paragraph(summary, { style: "lead", ...at("summary") })] : []),
    ...assemble(context, sections, builders, levelBelow(level)),
  ];
}

/** Goals it serves, projects that work on it, processes that follow. */
function linkList(context: Context, process: Process): Block[] {
  const followers = process.followUpProcessIds.flatMap((id) => context.look.processes.get(id) ?? []);
  const projects = process.projectIds.flatMap((id) => context.look.projects.get(id) ?? []);
  const entry = (field: keyof Process & string, label: string, name: string) =>
    listItem(`${label}: ${name}`, { anchor: anchorOf("processes", process, field) });
  const items = [
    ...context
      .goals(process.goalIds)
      .map((goal) => entry("goalIds", context.term("goal"), context.named(goal))),
    ...context
      .byCode(projects)
      .map((project) => entry("projectIds", context.kindName("projects"), context.named(project))),
    ...context
      .byCode(followers)
      .map((one) =>
        entry("followUpProcessIds", context.say("processProfile.followUps"), `${one.code} ${one.name}`),
      ),
  ];
  return items.length > 0 ? [list(items)] : [];
}
