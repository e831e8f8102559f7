import { bold, type HeadingLevel, heading, list, paragraph, text } from "../../document/build";
import { row, table } from "../../document/buildTable";
import type { Block, TableColumn } from "../../document/model";
import { type Area, type KindName, kindNames, kinds } from "../../domain/kinds";
import { localDay } from "../../domain/localDay";
import { personFigures } from "../../domain/organisation/personFigures";
import { sensitivities } from "../../domain/record";
import type { Workspace } from "../../domain/workspace";
import type { Context } from "../context";
import type { Given } from "./given";

/** Whom to tell, in this order (Art. 33 and 34). */
const told = ["computing", "officer", "head", "authority", "concerned"] as const;

/** What to do on a new device, in this order. */
const steps = ["open", "place"] as const;

/**
 * The sheet for a lost device: whom to tell by when, what was on it, what protects it, how work goes on. Counts
 * come from the whole workspace, archived and restricted entries included, and name nobody. Where backups lie is
 * not part of the workspace, so that is filled in by hand.
 */
export function lostDeviceBlocks(given: Given, level: HeadingLevel): Block[] {
  const { context } = given;
  const say = context.say.bind(context);
  return [
    paragraph(say("lostDevice.intro")),
    toldTable(context),
    countTable(given),
    paragraph(say("lostDevice.data.beyond", filesOf(given))),
    heading(level, say("lostDevice.protection.title")),
    protectionList(given),
    heading(level, say("lostDevice.goOn.title")),
    list(
      steps.map((key) => say(`lostDevice.goOn.${key}`)),
      { ordered: true },
    ),
  ];
}

function toldTable(context: Context): Block {
  const say = context.say.bind(context);
  return table({
    key: "lostDeviceTold",
    caption: say("lostDevice.tell.caption"),
    rowHeadings: true,
    columns: [
      { key: "who", heading: say("lostDevice.tell.who"), share: 30 },
      { key: "when", heading: say("lostDevice.tell.when"), share: 36 },
      { key: "number", heading: say("lostDevice.tell.number"), share: 19 },
      { key: "done", heading: say("lostDevice.tell.done"), share: 15 },
    ],
    rows: told.map((key) =>
      row([
        say(`lostDevice.tell.${key}`),
        say(`lostDevice.tell.${key}When`),
        key === "concerned" ? "" : say("dataProtection.toFill"),
        say("lostDevice.byHand"),
      ]),
    ),
  });
}

/** Many kinds with a row in the sheet of their own each would take a second page. */
const summed = {
  events: ["events"],
  registers: ["processes", "stakeholders", "papers"],
} as const satisfies Record<string, readonly Area[]>;

const isSummed = (kind: KindName): boolean =>
  Object.values(summed).some((areas) => areas.some((area) => area === kinds[kind].area));

/** The house itself and what the app keeps for it. */
const isOther = (kind: KindName): boolean =>
  kind !== "persons" && (kinds[kind].area === "organisation" || kinds[kind].area === "workspace");

function countTable({ context, whole }: Given): Block {
  const say = context.say.bind(context);
  const groups: [string, readonly KindName[]][] = [
    [say("lostDevice.data.persons"), ["persons"]],
    ...(["agenda", "triage", "projects"] as const).map((area): [string, readonly KindName[]] => [
      say(`lostDevice.data.${area}`),
      kindNames.filter((kind) => kinds[kind].area === area),
    ]),
    [say("lostDevice.data.other"), kindNames.filter((kind) => isOther(kind) || isSummed(kind))],
  ];
  const columns: TableColumn[] = [
    { key: "what", heading: say("lostDevice.data.what"), share: 12.5 },
    { key: "count", heading: say("lostDevice.data.count"), share: 49 },
    ...sensitivities.map((key) => ({
      key,
      heading: context.value("sensitivity", key),
      share: { public: 12.5, internal: 10.5, confidential: 15.5 }[key],
      align: "end" as const,
    })),
  ];
  return table({
    key: "lostDeviceData",
    caption: say("lostDevice.data.caption", { date: context.format.date(context.options.date) }),
    rowHeadings: true,
    columns,
    rows: groups.map(([label, members]) => {
      const records = members.flatMap((kind) => whole[kind] as { sensitivity: string }[]);
      return row([
        label,
        members[0] === "persons" ? personsIn(context, whole) : countsIn(context, whole, members),
        ...sensitivities.map((one) =>
          context.format.number(records.filter(({ sensitivity }) => sensitivity === one).length),
        ),
      ]);
    }),
  });
}

function personsIn(context: Context, whole: Workspace): string {
  const { persons, external, contact } = personFigures(whole, context.options.date);
  const number = context.format.number;
  return context.say("lostDevice.data.personsText", {
    number: number(persons),
    external: number(external),
    contact: number(contact),
  });
}

/** "12 Ziele, 8 Maßnahmen": how many of each kind there are; kinds without any are not named. */
function countsIn(context: Context, whole: Workspace, members: readonly KindName[]): string {
  const counted = members
    .filter((kind) => whole[kind].length > 0 && !isSummed(kind))
    .map((kind) => `${context.format.number(whole[kind].length)} ${context.kind(kind, whole[kind].length)}`);
  const sums = Object.entries(summed).flatMap(([key, areas]) => {
    const number = members
      .filter((kind) => areas.some((area) => area === kinds[kind].area))
      .reduce((sum, kind) => sum + whole[kind].length, 0);
    const words = { number: context.format.number(number) };
    return number === 0 ? [] : [context.say(`lostDevice.data.${key as keyof typeof summed}`, words)];
  });
  return [...counted, ...sums].join(", ");
}

/** Files that were written: they lie outside the program, on this device as a rule. */
function filesOf({ context, whole }: Given): { files: string; named: string } {
  const { files } = personFigures(whole, context.options.date);
  return { files: context.format.number(whole.exportLog.length), named: context.format.number(files) };
}

function protectionList(given: Given): Block {
  const say = given.context.say.bind(given.context);
  const line = (label: string, value: string) => [bold(`${label}: `), text(value)];
  return list([
    line(say("lostDevice.protection.since"), spanOf(given)),
    ...(["drive", "backup", "place"] as const).map((key) =>
      line(say(`lostDevice.protection.${key}`), say(`lostDevice.protection.${key}Text`)),
    ),
    line(say("lostDevice.protection.elsewhere"), elsewhereOf(given)),
  ]);
}

const days = (moments: readonly string[]): string[] => moments.map(localDay).sort();

function spanOf({ context, whole }: Given): string {
  const records = kindNames.flatMap((kind): { createdAt: string; updatedAt: string }[] => whole[kind]);
  const from = days(records.map(({ createdAt }) => createdAt))[0];
  const to = days(records.map(({ updatedAt }) => updatedAt)).at(-1);
  if (!from || !to) return context.say("lostDevice.protection.none");
  const { since } = personFigures(whole, context.options.date);
  const date = context.format.date;
  return [
    context.say("lostDevice.protection.sinceText", { from: date(from), to: date(to) }),
    ...(since ? [context.say("lostDevice.protection.personsSince", { since: date(since) })] : []),
  ].join(" ");
}

/** The newest copy a colleague was given, as far as the list of exports knows. */
function elsewhereOf({ context, whole }: Given): string {
  const handed = whole.exportLog.filter(({ exchange }) => exchange?.direction === "out");
  const last = days(handed.map(({ exportedAt }) => exportedAt)).at(-1);
  return last
    ? context.say("lostDevice.protection.elsewhereText", { date: context.format.date(last) })
    : context.say("lostDevice.protection.elsewhereNone");
}
