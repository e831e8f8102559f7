import type { KindName, RecordOf } from "@shared/domain/kinds";
import type { OccasionKind } from "@shared/domain/stakeholders/affected";
import { lacksDistrictLink } from "@shared/domain/stakeholders/districtLink";
import { type MultiplierView, multiplierView } from "@shared/domain/stakeholders/multipliers";
import { type PlannedMessages, plannedMessages } from "@shared/domain/stakeholders/plannedMessages";
import { quadrantOf, type StakeholderQuadrant } from "@shared/domain/stakeholders/quadrant";
import { missingGroups, type StandingGroup } from "@shared/domain/stakeholders/standingGroups";
import { byId, inOrder } from "@shared/domain/workspace";
import { tableOf } from "../db";
import { type Use, usesOf } from "./settings";
import { recordsOf } from "./workspace";

type Lookup<K extends KindName> = ReadonlyMap<string, RecordOf<K>>;
type House = RecordOf<"municipalities"> | undefined;

/** A stakeholder as lists show it. */
export type StakeholderRow = {
  id: string;
  stakeholder: RecordOf<"stakeholders">;
  quadrant: StakeholderQuadrant | undefined;
  planned: PlannedMessages;
};

/** The register, what its references are called, and what it lacks. */
export type StakeholderRegister = {
  rows: readonly StakeholderRow[];
  /** How many entries were put away. */
  archivedCount: number;
  house: House;
  missing: readonly StandingGroup[];
  lacksDistrict: boolean;
  units: Lookup<"orgUnits">;
  persons: Lookup<"persons">;
  organisations: Lookup<"organisations">;
};

/** Of some records those in use, or those put away alone; and how many were put away. */
function partedBy<T extends { archivedAt?: string | undefined }>(records: readonly T[], archived: boolean) {
  const shown = records.filter(({ archivedAt }) => (archivedAt !== undefined) === archived);
  return { shown, archivedCount: archived ? shown.length : records.length - shown.length };
}

/** The whole register in the order people gave it. Archived entries are left out unless asked for alone. */
export async function stakeholderRegister({ archived = false } = {}): Promise<StakeholderRegister> {
  const read = await recordsOf([
    "municipalities",
    "stakeholders",
    "organisations",
    "communicationItems",
    "orgUnits",
    "persons",
  ]);
  const { stakeholders, organisations, communicationItems: items } = read;
  const house = read.municipalities[0];
  const { shown, archivedCount } = partedBy(stakeholders, archived);
  const plannedFor = plannedMessages(items);
  return {
    rows: inOrder(shown).map((stakeholder) => ({
      id: stakeholder.id,
      stakeholder,
      quadrant: quadrantOf(stakeholder),
      planned: plannedFor(stakeholder.id),
    })),
    archivedCount,
    house,
    missing: missingGroups(stakeholders, house),
    lacksDistrict: lacksDistrictLink({ house, organisations, stakeholders, items }),
    units: byId(read.orgUnits),
    persons: byId(read.persons),
    organisations: byId(organisations),
  };
}

/** Who carries the subject into which department, and the people behind the roles. */
export async function multiplierOverview(): Promise<MultiplierView & { persons: Lookup<"persons"> }> {
  const { stakeholders, orgUnits: units, persons } = await recordsOf(["stakeholders", "orgUnits", "persons"]);
  return { ...multiplierView({ units, stakeholders, persons }), persons: byId(persons) };
}

/** What an entry of the register can refer to. */
export type EntryChoices = {
  units: readonly RecordOf<"orgUnits">[];
  persons: readonly RecordOf<"persons">[];
  organisations: readonly RecordOf<"organisations">[];
};

/** One entry with what it can refer to; null where it is gone. */
export type RegisterEntry<K extends KindName> = { record: RecordOf<K>; choices: EntryChoices; house: House };

/** A stakeholder, organisation or role card, be it one that was put away. */
export async function registerEntry<K extends "stakeholders" | "organisations" | "roleCards">(
  kind: K,
  id: string,
): Promise<RegisterEntry<K> | null> {
  const record = await tableOf(kind).get(id);
  if (!record) return null;
  const read = await recordsOf(["municipalities", "orgUnits", "persons", "organisations"]);
  return {
    record,
    house: read.municipalities[0],
    choices: {
      units: inOrder(read.orgUnits),
      persons: read.persons,
      organisations: inOrder(read.organisations),
    },
  };
}

/** An entry of the contact book as lists show it. */
export type ContactRow = { id: string; organisation: RecordOf<"organisations"> };

export type ContactBook = {
  rows: readonly ContactRow[];
  archivedCount: number;
  house: House;
  lacksDistrict: boolean;
  /** The district that has no contact yet, if it stands in the book. */
  district: RecordOf<"organisations"> | undefined;
  persons: Lookup<"persons">;
};

/** Other towns, partners and networks by name. Archived entries are left out unless asked for alone. */
export async function contactBook({ archived = false } = {}): Promise<ContactBook> {
  const read = await recordsOf([
    "municipalities",
    "stakeholders",
    "organisations",
    "communicationItems",
    "persons",
  ]);
  const { stakeholders, organisations, communicationItems: items } = read;
  const house = read.municipalities[0];
  const { shown, archivedCount } = partedBy(organisations, archived);
  return {
    rows: inOrder(shown).map((organisation) => ({ id: organisation.id, organisation })),
    archivedCount,
    house,
    lacksDistrict: lacksDistrictLink({ house, organisations, stakeholders, items }),
    district: organisations.find(({ kind, archivedAt }) => kind === "district" && archivedAt === undefined),
    persons: byId(read.persons),
  };
}

/** A role card as lists show it. */
export type RoleRow = { id: string; card: RecordOf<"roleCards"> };

export type RoleCards = { rows: readonly RoleRow[]; archivedCount: number; persons: Lookup<"persons"> };

/** All role cards. Archived ones are left out unless asked for alone. */
export async function roleCards({ archived = false } = {}): Promise<RoleCards> {
  const read = await recordsOf(["roleCards", "persons"]);
  const { shown, archivedCount } = partedBy(read.roleCards, archived);
  return {
    rows: inOrder(shown).map((card) => ({ id: card.id, card })),
    archivedCount,
    persons: byId(read.persons),
  };
}

/** What a stakeholder, organisation or role card is needed for. */
export type RegisterUses = {
  /** Decisions, milestones, measures … that affect it. */
  occasions: readonly Use[];
  messages: readonly RecordOf<"communicationItems">[];
  others: readonly Use[];
};

/** Where a record of the register is used: what affects it stands for itself, not for the note that says so. */
export async function registerUses(kind: KindName, id: string): Promise<RegisterUses> {
  const uses = await usesOf(kind, id);
  const occasions: Use[] = [];
  for (const { kind: of, record } of uses) {
    if (of !== "affected") continue;
    const { occasionKind, occasionId } = record as RecordOf<"affected">;
    const occasion = await tableOf(occasionKind as OccasionKind).get(occasionId);
    if (occasion) occasions.push({ kind: occasionKind, record: occasion });
  }
  return {
    occasions,
    messages: uses.flatMap(({ kind: of, record }) =>
      of === "communicationItems" ? [record as RecordOf<"communicationItems">] : [],
    ),
    others: uses.filter(({ kind: of }) => of !== "affected" && of !== "communicationItems"),
  };
}
