import { list, listItem, paragraph } from "../../document/build";
import { cell, row, table } from "../../document/buildTable";
import type { Anchor, Block, TableRow } from "../../document/model";
import type { Finding } from "../../domain/checks/finding";
import { grouped } from "../../domain/grouped";
import { type KindName, kinds, titleOf } from "../../domain/kinds";
import { mayBeSeenBy } from "../../domain/record";
import type { Context } from "../context";

/** Items of one open point that are named with their titles; of more only the numbers are listed. */
const mostNamed = 8;

/**
 * The honest page: what the content checks still find, and what people decided to leave so, with their reason
 * (FIELD.md M13). The checks look at everything; only records the audience may see are named.
 */
export function openPointsBlocks(context: Context): Block[] {
  const { open, acknowledged } = context.findings();
  const visible = visibleRecords(context);
  const openRows = openPointRows(context, visible, open);
  const acceptedRows = acknowledged
    .filter(({ acknowledgement }) => mayBeSeenBy(acknowledgement.sensitivity, context.options.audience))
    .flatMap(({ finding, acknowledgement }) => findingRow(context, visible, finding, acknowledgement.reason));
  if (openRows.length === 0 && acceptedRows.length === 0) return [];
  const subject = { key: "subject", heading: context.say("agenda.openPointSubject") };
  const missing = { key: "finding", heading: context.say("agenda.openPoint") };
  return [
    paragraph(context.say("agenda.openPointsIntro", { date: context.format.date(context.options.date) })),
    ...(openRows.length > 0
      ? [
          table({
            key: context.tableKey("open-points"),
            caption: context.say("agenda.openPointsTable"),
            rowHeadings: true,
            columns: [
              { ...missing, share: 38 },
              { ...subject, share: 62 },
            ],
            rows: openRows,
          }),
        ]
      : []),
    ...(acceptedRows.length > 0
      ? [
          table({
            key: context.tableKey("accepted-points"),
            caption: context.say("agenda.acceptedTable"),
            columns: [
              { ...subject, share: 33 },
              { ...missing, share: 33 },
              { key: "reason", heading: context.say("agenda.acceptedReason"), share: 34 },
            ],
            rows: acceptedRows,
          }),
        ]
      : []),
  ];
}

/**
 * Records of strategy and operations by id. The app's own records are nobody's open point, and no person is one in a
 * paper: who carries too much is talked about, not handed round.
 */
function visibleRecords({ workspace }: Context): ReadonlyMap<string, object> {
  const named = (Object.keys(kinds) as KindName[]).filter(
    (kind) => kinds[kind].area !== "workspace" && kind !== "persons",
  );
  return new Map(named.flatMap((kind) => workspace[kind].map((record) => [record.id, record] as const)));
}

/** One row for each thing that is missing, with everything it is missing from. */
function openPointRows(
  context: Context,
  visible: ReadonlyMap<string, object>,
  open: readonly Finding[],
): TableRow[] {
  const named = open.filter(({ recordId }) => visible.has(recordId));
  return [...grouped(named, (finding) => context.finding(finding))].map(([words, findings]) => {
    const subjects = findings.map(({ kind, recordId }) => ({ kind, recordId, ...nameOf(visible, recordId) }));
    if (subjects.length > mostNamed) return row([words, names(context, subjects).join(", ")]);
    const items = subjects.map(({ kind, recordId, code, title }) =>
      listItem(`${code} ${title}`.trim(), { anchor: { kind, recordId, field: "item" } }),
    );
    return row([words, cell([list(items)])]);
  });
}

/** Numbers, or titles of what has none, in their order. */
function names(context: Context, subjects: readonly { code: string; title: string }[]): string[] {
  return subjects.map(({ code, title }) => code || title).sort(context.collator.compare);
}

function findingRow(
  context: Context,
  visible: ReadonlyMap<string, object>,
  finding: Finding,
  reason: string,
): TableRow[] {
  if (!visible.has(finding.recordId)) return [];
  const { code, title } = nameOf(visible, finding.recordId);
  const anchor: Anchor = { kind: finding.kind, recordId: finding.recordId, field: "item" };
  return [row([`${code} ${title}`.trim(), context.finding(finding), reason], { anchor })];
}

function nameOf(visible: ReadonlyMap<string, object>, id: string): { code: string; title: string } {
  const record = visible.get(id) ?? {};
  const code = "code" in record && typeof record.code === "string" ? record.code : "";
  return { code, title: titleOf(record) };
}
