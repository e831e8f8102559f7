import { kindNames, kinds } from "@shared/domain/kinds";
import { migrations, schemaVersion, storesOfKinds } from "@shared/transfer/migrations";
import { expect, test } from "vitest";
import { z } from "zod";

test("migrations are numbered without gaps", () => {
  expect(migrations.map((migration) => migration.version)).toEqual(migrations.map((_, at) => at + 1));
  expect(schemaVersion).toBe(migrations.length);
});

test("the tables after all migrations are the ones today's kinds ask for", () => {
  const stores = Object.assign({}, ...migrations.map((migration) => migration.stores));
  const { journal: _journal, journalChanges: _changes, meta: _meta, ...ofKinds } = stores;
  expect(ofKinds).toEqual(storesOfKinds());
});

test("the stored shape of every kind is the released one (else: add a migration, then update the snapshot)", async () => {
  const shapes = Object.fromEntries(
    kindNames.map((kind) => [
      kind,
      z.toJSONSchema(kinds[kind].schema, { unrepresentable: "any", io: "output" }),
    ]),
  );
  await expect(`${JSON.stringify(shapes, null, 2)}\n`).toMatchFileSnapshot("../../fixtures/shapes.json");
});
