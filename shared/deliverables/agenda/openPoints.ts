import { paragraph } from "../../document/build";
import { cell, row, table } from "../../document/buildTable";
import type { Anchor, Block, TableRow } from "../../document/model";
import type { Finding } from "../../domain/checks/finding";
import { type KindName, kinds, titleOf } from "../../domain/kinds";
import { mayBeSeenBy } from "../../domain/record";
import type { Context } from "../context";

/**
 * The honest page: what the content checks still find, and what people decided to leave so, with their reason
 * (FIELD.md M13). The checks look at everything; only records the audience may see are named.
 */
export function openPointsBlocks(context: Context): Block[] {
  const { open, acknowledged } = context.findings();
  const visible = visibleRecords(context);
  const openRows = open.flatMap((finding) => findingRow(context, visible, finding));
  const acceptedRows = acknowledged
    .filter(({ acknowledgement }) => mayBeSeenBy(acknowledgement.sensitivity, context.options.audience))
    .flatMap(({ finding, acknowledgement }) => findingRow(context, visible, finding, acknowledgement.reason));
  if (openRows.length === 0 && acceptedRows.length === 0) return [];
  const columns = [
    { key: "subject", heading: context.say("agenda.openPointSubject"), share: 50 },
    { key: "finding", heading: context.say("agenda.openPoint"), share: 50 },
  ];
  return [
    paragraph(context.say("agenda.openPointsIntro", { date: context.format.date(context.options.date) })),
    ...(openRows.length > 0
      ? [
          table({
            key: context.tableKey("open-points"),
            caption: context.say("agenda.openPointsTable"),
            columns,
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
              ...columns.map((column) => ({ ...column, share: 33 })),
              { key: "reason", heading: context.say("agenda.acceptedReason"), share: 34 },
            ],
            rows: acceptedRows,
          }),
        ]
      : []),
  ];
}

/** Records of strategy and operations by id; the app's own records are nobody's open point. */
function visibleRecords({ workspace }: Context): ReadonlyMap<string, object> {
  const named = (Object.keys(kinds) as KindName[]).filter((kind) => kinds[kind].area !== "workspace");
  return new Map(named.flatMap((kind) => workspace[kind].map((record) => [record.id, record] as const)));
}

function findingRow(
  context: Context,
  visible: ReadonlyMap<string, object>,
  finding: Finding,
  reason?: string,
): TableRow[] {
  const record = visible.get(finding.recordId);
  if (!record) return [];
  const code = "code" in record && typeof record.code === "string" ? `${record.code} ` : "";
  const anchor: Anchor = { kind: finding.kind, recordId: finding.recordId, field: "item" };
  const words = [cell(`${code}${titleOf(record)}`), context.finding(finding)];
  return [row(reason === undefined ? words : [...words, reason], { anchor })];
}
