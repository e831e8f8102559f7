import type { DocumentBasis } from "@renderer/data/queries/exports";
import { requestOf } from "@renderer/features/exports/choices";
import { councilPaper } from "@shared/deliverables/councilPaper";
import { expect, test } from "vitest";

const paper = (id: string, isSettled: boolean) => ({ id, code: id, title: id, isSettled });
const basis: DocumentBasis = {
  seq: 1,
  agendas: [],
  municipalities: [],
  agendaVersions: [],
  records: [paper("through", true), paper("onItsWay", false)],
};

test.each([
  ["of a paper through its committees is no draft", ["through"], undefined, false],
  ["of a paper on its way is a draft", ["onItsWay"], undefined, true],
  ["of both is a draft", [], undefined, true],
  ["is what a person says it is", ["through"], true, true],
])("a document %s", (_, ids, said, draft) => {
  const { options } = requestOf(
    councilPaper,
    basis,
    { shared: said === undefined ? {} : { draft: said }, recordIds: { councilPaper: ids } },
    { today: "2026-11-23", language: "de" },
  );
  expect(options.draft).toBe(draft);
});
