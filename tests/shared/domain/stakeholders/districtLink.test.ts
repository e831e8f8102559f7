import type { CommunicationItem } from "@shared/domain/stakeholders/communicationItem";
import { communicationStatuses } from "@shared/domain/stakeholders/communicationItem";
import { lacksDistrictLink } from "@shared/domain/stakeholders/districtLink";
import { expect, test } from "vitest";

const office = { id: "s1", groupKind: "district_office" as const };
const message = (stakeholderIds: string[], status: CommunicationItem["status"] = "planned") => ({
  stakeholderIds,
  status,
});
const nothing = { house: { kind: "city" as const }, organisations: [], stakeholders: [], items: [] };

test.each([
  ["nothing is recorded", {}, true],
  ["the house is a district", { house: { kind: "district" as const } }, false],
  ["the house is not named yet", { house: undefined }, true],
  [
    "a district stands in the contact book",
    { organisations: [{ id: "o1", kind: "district" as const }] },
    true,
  ],
  [
    "a contact with the district has its day",
    { organisations: [{ id: "o1", kind: "district" as const, lastContact: "2026-10-01" }] },
    false,
  ],
  [
    "another town was called",
    { organisations: [{ id: "o1", kind: "municipality" as const, lastContact: "2026-10-01" }] },
    true,
  ],
  ["the group is there but nothing is planned for it", { stakeholders: [office] }, true],
  ["a message goes to the group", { stakeholders: [office], items: [message(["s1"])] }, false],
  [
    "a message goes to somebody of the district",
    {
      organisations: [{ id: "o1", kind: "district" as const }],
      stakeholders: [{ id: "s2", groupKind: "partner" as const, organisationId: "o1" }],
      items: [message(["s2"])],
    },
    false,
  ],
  [
    "a message goes to another group",
    { stakeholders: [office, { id: "s3", groupKind: "it" as const }], items: [message(["s3"])] },
    true,
  ],
])("the link to the Landratsamt is missing where %s: %#", (_, records, expected) => {
  expect(lacksDistrictLink({ ...nothing, ...records })).toBe(expected);
});

test.each(communicationStatuses)(
  "a message that is %s counts unless it was declined or cancelled",
  (status) => {
    expect(lacksDistrictLink({ ...nothing, stakeholders: [office], items: [message(["s1"], status)] })).toBe(
      status === "declined" || status === "cancelled",
    );
  },
);
