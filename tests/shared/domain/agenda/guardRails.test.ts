import { guardRailGap, guardRailSides, guardRailsUnused } from "@shared/domain/agenda/guardRails";
import { expect, test } from "vitest";
import { WorkspaceMaker } from "../../../fixtures/records";

type Given = {
  measures: readonly object[];
  guidelines: readonly object[];
  /** Cells that say something, as "row,column". */
  cells?: readonly string[];
  reason?: string;
};

function matrix({ measures, guidelines, cells = [], reason }: Given) {
  const make = new WorkspaceMaker();
  const agenda = make.add("agendas", { title: "Digitale Agenda" });
  const rows = measures.map((more, at) =>
    make.add("measures", { code: `M-${at}`, title: `M-${at}`, ...more } as never),
  );
  const columns = guidelines.map((more, at) =>
    make.add("guidelines", { code: `L-${at}`, title: `L-${at}`, ...more } as never),
  );
  for (const cell of cells) {
    const [row = 0, column = 0] = cell.split(",").map(Number);
    make.add("guidelineChecks", {
      measureId: rows[row]?.id ?? "",
      guidelineId: columns[column]?.id ?? "",
      result: "fulfilled",
    });
  }
  if (reason)
    make.add("acknowledgements", {
      rule: guardRailsUnused,
      recordKind: "agendas",
      recordId: agenda.id,
      reason,
    });
  return { workspace: make.workspace, rows, columns };
}

const two = [{}, {}];
const gone = { archivedAt: "2027-01-01T00:00:00.000Z" };

test.each<[string, Given, { kind: string; missing: number; all: number; first: string } | undefined]>([
  ["without guidelines", { measures: two, guidelines: [] }, undefined],
  ["without measures", { measures: [], guidelines: two }, undefined],
  ["with every cell filled in", { measures: two, guidelines: [{}], cells: ["0,0", "1,0"] }, undefined],
  [
    "with one cell left",
    { measures: two, guidelines: two, cells: ["0,0", "0,1", "1,0"] },
    { kind: "open", missing: 1, all: 4, first: "1,1" },
  ],
  [
    "with no cell filled in",
    { measures: two, guidelines: two },
    { kind: "unused", missing: 4, all: 4, first: "0,0" },
  ],
  ["with no cell filled in, for a reason", { measures: two, guidelines: two, reason: "später" }, undefined],
  [
    "with a reason for not using it, but cells in use",
    { measures: two, guidelines: two, cells: ["0,0"], reason: "später" },
    { kind: "open", missing: 3, all: 4, first: "0,1" },
  ],
  [
    "with a measure given up and an archived guideline",
    { measures: [{}, { status: "dropped" }], guidelines: [{}, gone], cells: ["0,0"] },
    undefined,
  ],
  [
    "with a cell of an archived measure alone",
    { measures: [gone, {}], guidelines: [{}], cells: ["0,0"] },
    { kind: "unused", missing: 1, all: 1, first: "1,0" },
  ],
])("an agenda can be approved, or says which cell comes first: %s", (_, given, expected) => {
  const { workspace, rows, columns } = matrix(given);
  const gap = guardRailGap(workspace);
  const place = gap && [
    rows.findIndex(({ id }) => id === gap.first.measureId),
    columns.findIndex(({ id }) => id === gap.first.guidelineId),
  ];
  expect(gap && { ...gap, first: place?.join(",") }).toEqual(expected);
});

test("the matrix has rows for measures in force that were not given up", () => {
  const { workspace, rows } = matrix({ measures: [{}, { status: "dropped" }, gone], guidelines: two });
  expect(guardRailSides(workspace).measures).toEqual([rows[0]]);
});
