import { paragraph } from "../../document/build";
import type { Block } from "../../document/model";
import { isSaid } from "../../document/plainText";
import { guardRailSides } from "../../domain/agenda/guardRails";
import type { PerspectiveWeight } from "../../domain/agenda/perspective";
import {
  guidelineCoverage,
  perspectiveCoverage,
  perspectiveTopics,
} from "../../domain/agenda/togetherTopics";
import { shortNameOf } from "../../domain/organisation/orgUnit";
import { byId, inOrder, type Workspace } from "../../domain/workspace";
import { anchorOf, type Context } from "../context";
import { type BookRow, bookTable } from "../handover/bookTable";

/**
 * "Gemeinsam" (FIELD.md M10): what the agenda's items mean to the departments, where one's centre is another's side
 * note, whose voice is missing, and which measures are in tension with a guideline. For readers inside the house:
 * to the public a voice that may not be shown would look like one that is missing.
 */
export function togetherBlocks(context: Context): Block[] {
  if (context.options.audience === "public") return [];
  return [...perspectiveBlocks(context), ...guardRailBlocks(context)];
}

const inForce = <T extends { archivedAt?: string; position: string; createdAt: string; id: string }>(
  records: readonly T[],
) => inOrder(records.filter(({ archivedAt }) => archivedAt === undefined)) as T[];

/** Departments that are asked, without teams and outside units, as in the matrix. */
const unitsOf = ({ orgUnits }: Workspace) =>
  inForce(orgUnits).filter(({ kind }) => kind !== "external" && kind !== "team");

function perspectiveBlocks(context: Context): Block[] {
  const { workspace } = context;
  const units = unitsOf(workspace);
  const items = [
    ...inForce(workspace.guidelines),
    ...inForce(workspace.goals),
    ...inForce(workspace.measures),
  ];
  const unitIds = units.map(({ id }) => id);
  const views = workspace.perspectives.filter(({ orgUnitId }) => unitIds.includes(orgUnitId));
  if (views.length === 0) return [];
  const names = (ids: readonly string[]) =>
    units
      .filter(({ id }) => ids.includes(id))
      .map(shortNameOf)
      .join(", ");
  const say = (word: "item" | "views" | "topic") => context.say(`agendaAnnexes.together.${word}`);
  const weights: readonly PerspectiveWeight[] = ["core", "important", "marginal", "not_affected"];
  const known = byId(items);
  return [
    paragraph(context.say("agendaAnnexes.together.coverage", perspectiveCoverage(items, unitIds, views))),
    ...bookTable(
      context,
      "perspectives",
      context.say("agendaAnnexes.together.perspectives"),
      [
        [say("item"), 34],
        [say("views"), 66],
      ],
      items.flatMap((item): BookRow[] => {
        const ofItem = views.filter(({ itemId }) => itemId === item.id);
        const lines = weights.flatMap((weight) => {
          const said = ofItem.filter((view) => view.weight === weight);
          if (said.length === 0) return [];
          const who = said.map(({ orgUnitId, comment }) =>
            isSaid(comment) ? `${names([orgUnitId])} (${comment.trim()})` : names([orgUnitId]),
          );
          return [`${context.value("perspectiveWeight", weight)}: ${who.join("; ")}`];
        });
        return lines.length === 0
          ? []
          : [
              {
                cells: [context.named(item), lines.join("\n")],
                anchor: { kind: kindOf(ofItem), recordId: item.id, field: "item" },
              },
            ];
      }),
    ),
    ...bookTable(
      context,
      "perspective-topics",
      context.say("agendaAnnexes.together.topics"),
      [
        [say("item"), 34],
        [say("topic"), 66],
      ],
      perspectiveTopics(items, unitIds, views).flatMap((topic): BookRow[] => {
        const item = known.get(topic.itemId);
        if (!item) return [];
        const words =
          topic.kind === "contradiction"
            ? context.say("agendaAnnexes.together.contradiction", {
                core: names(topic.core),
                marginal: names(topic.marginal),
              })
            : context.say("agendaAnnexes.together.missing", { units: names(topic.unitIds) });
        return [{ cells: [context.named(item), words] }];
      }),
    ),
  ];
}

const kindOf = ([view]: Workspace["perspectives"]) => view?.itemKind ?? "goals";

function guardRailBlocks(context: Context): Block[] {
  const { guidelineChecks } = context.workspace;
  const { guidelines, measures } = guardRailSides(context.workspace);
  const coverage = guidelineCoverage(measures, guidelines, guidelineChecks);
  if (coverage.done === 0) return [];
  const say = (word: "measure" | "guideline" | "reason") => context.say(`agendaAnnexes.together.${word}`);
  return [
    paragraph(context.say("agendaAnnexes.together.guardRails", coverage)),
    ...bookTable(
      context,
      "tensions",
      context.say("agendaAnnexes.together.tensions"),
      [
        [say("measure"), 34],
        [say("guideline"), 26],
        [say("reason"), 40],
      ],
      measures.flatMap((measure) =>
        guidelines.flatMap((guideline): BookRow[] => {
          const check = guidelineChecks.find(
            (one) => one.measureId === measure.id && one.guidelineId === guideline.id,
          );
          if (check?.result !== "tension") return [];
          return [
            {
              cells: [context.named(measure), context.named(guideline), check.reason],
              anchor: anchorOf("guidelineChecks", check, "item"),
            },
          ];
        }),
      ),
    ),
  ];
}
