import { templateDocuments } from "@renderer/features/settings/templates/templateDocuments";
import { standsInHouse } from "@shared/document/house/intoHouse";
import { smallTown } from "@tests/fixtures/smallTown";
import { build } from "@tests/shared/deliverables/build";
import { expect, test } from "vitest";

test.each(templateDocuments)("%s can be made in the house's own Word file", (id) => {
  expect(standsInHouse(build(id, smallTown()))).toBe(true);
});
