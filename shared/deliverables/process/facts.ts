import type { Block, Table } from "../../document/model";
import type { RecordOf } from "../../domain/kinds";
import { priorityOf } from "../../domain/processes/priority";
import { serviceCriteria } from "../../domain/processes/process";
import { anchorOf, type Context } from "../context";
import { bookTable } from "../handover/bookTable";
import { factsOf } from "../parts/facts";
import { prioritySetting } from "./setting";

type Process = RecordOf<"processes">;

/** Who does it for whom, on what ground, whether the law asks for it, and when it was last looked at. */
export function processFacts(context: Context, process: Process): Block[] {
  return factsOf(context, "processes", process, {
    key: `facts-${process.code}`,
    caption: context.say("profile.factsOf", { code: process.code }),
    rows: [
      { field: "kind", value: context.value("processKind", process.kind) },
      { field: "orgUnitId", value: context.unit(process.orgUnitId) },
      { field: "ownerPersonId", value: context.person(process.ownerPersonId) },
      { field: "clientKind", value: context.value("clientKind", process.clientKind) },
      { field: "legalBasis", value: process.legalBasis },
      { field: "mandatory", value: dutyWords(context, process) },
      { field: "fimServiceKey", value: process.fimServiceKey },
      { field: "ozgId", value: process.ozgId },
      { field: "onlineUrl", value: process.onlineUrl },
      { field: "lastReviewed", value: context.format.date(process.lastReviewed) },
      { field: "reviewOn", value: context.format.date(process.reviewOn) },
      { field: "source", value: context.value("processSource", process.source) },
    ],
  });
}

/** "bis 31.12.2026", where the process is a legal duty; empty where it is none. */
export function dutyWords(context: Context, { mandatory, mandatoryBy }: Process): string {
  if (!mandatory) return "";
  return mandatoryBy
    ? context.say("processProfile.dutyBy", { date: context.format.date(mandatoryBy) })
    : context.say("processProfile.dutyUndated");
}

/** Levels with their model, ways in, media breaks and the six questions of the register. DOMAIN.md (c). */
export function digitalFacts(context: Context, process: Process): Block[] {
  const { ozgModel, ozgLevel, mediaBreaks, eFile } = process;
  const answers = serviceCriteria.flatMap((question) => {
    const answer = process.criteria[question];
    if (answer === undefined) return [];
    const words = {
      question: context.value("serviceCriterion", question),
      answer: context.value("criterionAnswer", answer),
    };
    return [
      {
        words: context.say("processProfile.criterion", words),
        anchor: anchorOf("processes", process, "criteria"),
      },
    ];
  });
  const model = context.value("ozgModel", ozgModel);
  return factsOf(context, "processes", process, {
    key: `digital-${process.code}`,
    caption: context.say("processProfile.digitalOf", { code: process.code }),
    rows: [
      { field: "internalLevel", value: context.value("processLevel", process.internalLevel) },
      {
        field: "ozgLevel",
        value:
          ozgLevel === undefined || ozgModel === "none"
            ? ""
            : context.say("processProfile.level", { model, level: ozgLevel }),
      },
      {
        field: "channels",
        value: process.channels.map((one) => context.value("processChannel", one)).join(", "),
      },
      { field: "staysAnalogReason", value: process.staysAnalogReason },
      { field: "eFile", value: eFile === undefined ? "" : yesOrNo(context, eFile) },
      { field: "mediaBreaks", value: mediaBreaks === undefined ? "" : breakWords(context, mediaBreaks) },
      { label: context.label("processes", "criteria"), items: answers },
    ],
  });
}

export const yesOrNo = (context: Context, answer: boolean): string =>
  context.say(answer ? "processProfile.yes" : "processProfile.no");

/** "3 Brüche zwischen Papier und Programm". */
export function breakWords(context: Context, count: number): string {
  if (count === 0) return context.say("processProfile.noBreaks");
  return context.say(count === 1 ? "processProfile.breaks_one" : "processProfile.breaks_other", { count });
}

/** The programs it is done with. */
export function systemTable(context: Context, process: Process): Table[] {
  const used = new Set(process.itSystemIds);
  const label = (field: "name" | "kind" | "vendor" | "operator" | "contractEnd") =>
    context.label("itSystems", field);
  return bookTable(
    context,
    `systems-${process.code}`,
    context.say("processProfile.systemsOf", { code: process.code }),
    [
      [label("name"), 21],
      [label("kind"), 23],
      [label("vendor"), 24],
      [label("operator"), 17],
      [label("contractEnd"), 15],
    ],
    context.workspace.itSystems
      .filter(({ id }) => used.has(id))
      .sort((a, b) => context.collator.compare(a.name, b.name))
      .map((system) => ({
        cells: [
          system.name,
          context.value("itSystemKind", system.kind),
          system.vendor,
          system.operator,
          context.format.shortDate(system.contractEnd),
        ],
        anchor: anchorOf("itSystems", system, "item"),
      })),
  );
}

/** Cases, minutes and what they bind; time to the result; how many people do it. */
export function effortFacts(context: Context, process: Process): Block[] {
  const { number } = context.format;
  const { boundHours, fte } = priorityOf(process, prioritySetting(context));
  return factsOf(context, "processes", process, {
    key: `effort-${process.code}`,
    caption: context.say("processProfile.effortOf", { code: process.code }),
    rows: [
      { field: "casesPerYear", value: number(process.casesPerYear) },
      { field: "handlingMinutes", value: number(process.handlingMinutes) },
      {
        label: context.say("processProfile.boundHours"),
        value:
          boundHours === undefined
            ? ""
            : context.say("processProfile.boundHoursValue", {
                hours: number(boundHours, 0),
                posts: number(fte, 2),
              }),
      },
      { field: "leadTimeDays", value: number(process.leadTimeDays) },
      { field: "staffCount", value: number(process.staffCount) },
    ],
  });
}
