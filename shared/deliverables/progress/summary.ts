import { paragraph } from "../../document/build";
import { row, table } from "../../document/buildTable";
import type { Block, Table } from "../../document/model";
import { waitingProjects } from "../../domain/overview/decisions";
import { countedLights } from "../../domain/papers/progress";
import { trafficLights } from "../../domain/projects/statusReport";
import type { Context } from "../context";
import type { Report } from "./report";

/** Zusammenfassung mit Ampelzahlen: a few sentences, then the lights now and at the beginning of the period. */
export function summaryBlocks(context: Context, report: Report): Block[] {
  const { told, leftOut, finished, newest } = report;
  const measures = context.workspace.measures.filter(({ status }) => status !== "dropped");
  const of = (status: "done" | "running") => measures.filter((measure) => measure.status === status).length;
  const waiting = waitingProjects(told, newest).length;
  const sentences = [
    told.length > 0 ? context.count("progressReport.summary.projects", told.length) : "",
    leftOut.length > 0 ? context.count("progressReport.summary.leftOut", leftOut.length) : "",
    finished.length > 0 ? context.count("progressReport.summary.finished", finished.length) : "",
    measures.length > 0
      ? context.say("progressReport.summary.measures", {
          done: of("done"),
          running: of("running"),
          all: measures.length,
        })
      : "",
    waiting > 0 ? context.count("progressReport.summary.decisions", waiting) : "",
  ].filter(Boolean);
  if (sentences.length === 0) return [paragraph(context.say("progressReport.summary.nothing"))];
  return [paragraph(sentences.join(" "), { style: "lead" }), ...lightTable(context, report)];
}

function lightTable(context: Context, { told, newest, before, period }: Report): Table[] {
  if (told.length === 0) return [];
  const [now, then] = [countedLights(told, newest), countedLights(told, before)];
  const day = (key: "now" | "before", date: string) =>
    context.say(`progressReport.summary.${key}`, { date: context.format.date(date) });
  return [
    table({
      key: context.tableKey("progress-lights"),
      caption: context.say("progressReport.summary.caption"),
      rowHeadings: true,
      columns: [
        { key: "light", heading: context.say("progressReport.summary.light"), share: 50 },
        { key: "before", heading: day("before", period.from), share: 25, align: "end" },
        { key: "now", heading: day("now", period.to), share: 25, align: "end" },
      ],
      rows: trafficLights.map((light) =>
        row([
          context.say(`project.light.${light}`),
          context.format.number(then[light]),
          context.format.number(now[light]),
        ]),
      ),
    }),
  ];
}
