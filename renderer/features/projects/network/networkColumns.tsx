import type { Column } from "@renderer/ui/RecordTable/column";
import { recordPath } from "@renderer/ui/recordPath";
import { dependencyKinds } from "@shared/domain/projects/dependency";
import {
  type NetworkEdge,
  type NetworkFinding,
  type NetworkNode,
  networkFindings,
} from "@shared/domain/projects/network";
import type { Format } from "@shared/i18n/format";
import { type Translate, wordsFor } from "@shared/i18n/translate";
import { Link } from "react-router";
import classes from "../portfolio/Portfolio.module.css";
import { findingWords } from "./networkWords";

/** A dependency with both its ends. */
export type NetworkRow = NetworkEdge & { waiting?: NetworkNode; first?: NetworkNode };

const fullName = (node: NetworkNode | undefined) =>
  node?.project ? `${node.project.code} ${node.project.title}` : (node?.text ?? "");

/** Columns of the dependencies as a table: what waits, for what, why, and what is worth a look. */
export function networkColumns({ t, format }: { t: Translate; format: Format }): Column<NetworkRow>[] {
  const end = (side: "waiting" | "first"): Column<NetworkRow> => ({
    id: side,
    label: t(side === "waiting" ? "roadmap.network.from" : "roadmap.network.to"),
    value: (row) => fullName(row[side]),
    filter: "text",
    groupable: true,
    width: 280,
    fixed: side === "waiting",
    render: (row) => {
      const project = row[side]?.project;
      if (!project) return fullName(row[side]);
      return (
        <Link to={recordPath("projects", project)} className={classes.title}>
          {fullName(row[side])}
        </Link>
      );
    },
  });
  return [
    end("waiting"),
    end("first"),
    {
      id: "kind",
      label: t("roadmap.network.kind"),
      value: ({ kind }) => kind,
      valueLabel: (kind) => wordsFor(t, `enumerations.dependencyKind.${kind}`),
      order: dependencyKinds,
      filter: "set",
      groupable: true,
      width: 200,
    },
    {
      id: "finding",
      label: t("roadmap.network.finding"),
      value: ({ findings }) => findings,
      valueLabel: (finding) => t(`roadmap.network.findings.${finding as NetworkFinding}`),
      text: ({ findings, waiting, first }) =>
        findings.map((one) => findingWords({ t, format }, one, waiting, first)).join(", "),
      order: networkFindings,
      filter: "set",
      groupable: true,
      width: 280,
    },
    {
      id: "note",
      label: t("roadmap.network.note"),
      value: ({ note }) => note,
      filter: "text",
      width: 200,
    },
  ];
}
