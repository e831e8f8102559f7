import { paragraph } from "../../document/build";
import { type Fact, factTable, row, table } from "../../document/buildTable";
import type { Block } from "../../document/model";
import { personFigures } from "../../domain/organisation/personFigures";
import type { Context } from "../context";
import type { Given } from "./given";
import { lostDeviceBlocks } from "./lostDevice";
import { ratedWords, registerBlocks } from "./registers";

const figuresOf = ({ context, whole }: Given) => personFigures(whole, context.options.date);

function facts(context: Context, key: string, caption: string, rows: readonly Fact[]): Block {
  return factTable({ key, caption, headings: [context.say("fact"), context.say("value")], facts: rows });
}

function pairs(
  key: string,
  caption: string,
  headings: [string, string],
  rows: readonly [string, string][],
): Block {
  return table({
    key,
    caption,
    rowHeadings: true,
    columns: [
      { key: "subject", heading: headings[0], share: 28 },
      { key: "text", heading: headings[1], share: 72 },
    ],
    rows: rows.map((cells) => row(cells)),
  });
}

/** Entry of the record of processing activities (Art. 30). */
export function recordChapter(given: Given): Block[] {
  const { context } = given;
  const [house] = context.workspace.municipalities;
  const say = context.say.bind(context);
  const toFill = say("dataProtection.toFill");
  const told = [
    "activity",
    "purposes",
    "basis",
    "subjects",
    "data",
    "recipients",
    "thirdCountry",
    "deadlines",
    "security",
  ] as const;
  return [
    facts(context, "record", say("dataProtection.record.caption"), [
      {
        label: say("dataProtection.record.controller"),
        value: house?.name ?? say("dataProtection.record.controllerUnknown"),
      },
      { label: say("dataProtection.record.headedBy"), value: house?.mayorTitle ?? toFill },
      { label: say("dataProtection.record.officer"), value: toFill },
      { label: say("dataProtection.record.unit"), value: house?.documentAuthor ?? toFill },
      ...told.map((key) => ({
        label: say(`dataProtection.record.${key}`),
        value: say(`dataProtection.record.${key}Text`),
      })),
    ]),
    ...registerBlocks(given),
  ];
}

/** What is stored about people, in numbers. */
export function figuresChapter(given: Given): Block[] {
  const { context } = given;
  const figures = figuresOf(given);
  const counted = [
    "persons",
    "external",
    "restricted",
    "anonymised",
    "contact",
    "withPurpose",
    "withSource",
    "withRetention",
    "retentionPassed",
    "reviewDue",
    "projects",
    "files",
  ] as const;
  const rows = counted.map((key) => ({
    label: context.say(`dataProtection.figures.${key}`),
    value: context.format.number(figures[key]),
  }));
  return [
    facts(
      context,
      "figures",
      context.say("dataProtection.figures.caption", { date: context.format.date(context.options.date) }),
      [...rows, { label: context.say("dataProtection.figures.since"), value: sinceOf(given) }],
    ),
  ];
}

function sinceOf(given: Given): string {
  const { since } = figuresOf(given);
  return since ? given.context.format.date(since) : given.context.say("dataProtection.figures.none");
}

/** Technical and organisational measures (Art. 32). */
export function measuresChapter({ context }: Given): Block[] {
  const keys = [
    "confidentiality",
    "encryption",
    "access",
    "integrity",
    "availability",
    "transparency",
    "minimisation",
    "files",
    "rights",
  ] as const;
  return [
    pairs(
      "measures",
      context.say("dataProtection.measures.caption"),
      [context.say("dataProtection.measures.measure"), context.say("dataProtection.measures.how")],
      keys.map((key) => [
        context.say(`dataProtection.measures.${key}`),
        context.say(`dataProtection.measures.${key}Text`),
      ]),
    ),
  ];
}

/** Threshold check for an impact assessment (Art. 35). */
export function assessmentChapter(given: Given): Block[] {
  const { context } = given;
  const number = context.format.number(figuresOf(given).persons);
  const keys = [
    "scoring",
    "decisions",
    "monitoring",
    "special",
    "scale",
    "matching",
    "vulnerable",
    "technology",
    "hindering",
  ] as const;
  return [
    paragraph(context.say("dataProtection.assessment.intro")),
    pairs(
      "assessment",
      context.say("dataProtection.assessment.caption"),
      [context.say("dataProtection.assessment.criterion"), context.say("dataProtection.assessment.result")],
      keys.map((key) => [
        context.say(`dataProtection.assessment.${key}`),
        key === "scoring"
          ? ratedWords(given)
          : context.say(`dataProtection.assessment.${key}Text`, { number }),
      ]),
    ),
    paragraph(context.say("dataProtection.assessment.conclusion")),
  ];
}

/** Backup concept (IT-Grundschutz CON.3). */
export function backupsChapter({ context }: Given): Block[] {
  const keys = ["what", "when", "where", "rotation", "check", "restore"] as const;
  return [
    pairs(
      "backups",
      context.say("dataProtection.backups.caption"),
      [context.say("dataProtection.backups.topic"), context.say("dataProtection.backups.rule")],
      [
        ...keys.map((key): [string, string] => [
          context.say(`dataProtection.backups.${key}`),
          context.say(`dataProtection.backups.${key}Text`),
        ]),
        [context.say("dataProtection.backups.responsible"), context.say("dataProtection.toFill")],
      ],
    ),
  ];
}

/** Deletion concept (IT-Grundschutz CON.6). */
export function erasureChapter({ context }: Given): Block[] {
  const keys = ["persons", "projects", "review", "journal", "backupCopies", "exported", "archive"] as const;
  return [
    pairs(
      "erasure",
      context.say("dataProtection.erasure.caption"),
      [context.say("dataProtection.erasure.data"), context.say("dataProtection.erasure.rule")],
      keys.map((key) => [
        context.say(`dataProtection.erasure.${key}`),
        context.say(`dataProtection.erasure.${key}Text`),
      ]),
    ),
  ];
}

/** What to do when the device is gone: the sheet of its own, as a chapter. */
export const lostDeviceChapter = (given: Given): Block[] => lostDeviceBlocks(given, 2);
