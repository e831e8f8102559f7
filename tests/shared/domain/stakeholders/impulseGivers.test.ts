import { impulseGivers } from "@shared/domain/stakeholders/impulseGivers";
import { makeRecord, uuid } from "@tests/shared/domain/makeRecord";
import { expect, test } from "vitest";

const topics = ["E-Akte"];
const contact = makeRecord("persons", 1, { displayName: "Alva Beispiel" });
const pioneer = { name: "Neuenfeld", isPioneer: true, topics, contactPersonIds: [contact.id] };
const long = "2026-01-01T08:00:00.000Z";

test.each([
  ["a pioneer with a contact goes by both", pioneer, {}, ["Alva Beispiel, Neuenfeld"]],
  ["one without a contact goes by its name", { ...pioneer, contactPersonIds: [] }, {}, ["Neuenfeld"]],
  ["a contact that is gone is not named", { ...pioneer, contactPersonIds: [uuid(9)] }, {}, ["Neuenfeld"]],
  ["a restricted contact is not named", pioneer, { restricted: true }, ["Neuenfeld"]],
  ["a forgotten contact is not named", pioneer, { anonymisedAt: long }, ["Neuenfeld"]],
  ["an archived contact is not named", pioneer, { archivedAt: long }, ["Neuenfeld"]],
  ["an archived pioneer is not proposed", { ...pioneer, archivedAt: long }, {}, []],
  ["who is no pioneer is not proposed", { ...pioneer, isPioneer: false }, {}, []],
])("%s", (_, organisation, change, names) => {
  const givers = impulseGivers({
    organisations: [makeRecord("organisations", 2, organisation)],
    persons: [{ ...contact, ...change }],
  });
  expect(givers).toEqual(names.map((name) => ({ name, topics })));
});

test("two entries of the same name are proposed once", () => {
  const twice = [2, 3].map((id) => makeRecord("organisations", id, pioneer));
  expect(impulseGivers({ organisations: twice, persons: [contact] })).toHaveLength(1);
});
