import type { RecordOf } from "@shared/domain/kinds";
import { titleKey } from "./sameText";
import { nameOf } from "./tableRows";
import { type TableTarget, unitField } from "./tableTargets";

/** How a row can be told from others: by the chosen key, and by its name with the unit. */
export type RowIdentity = { key: string; name: string; unit: string };

const textOf = (value: unknown) => (typeof value === "string" ? value.trim() : "");

/** What a row or a record is recognised by. Keys are compared letter by letter, so leading zeros count. */
export function identityOf(
  values: Readonly<Record<string, unknown>>,
  name: string,
  target: TableTarget,
  keyField: string | undefined,
): RowIdentity {
  const unit = unitField[target];
  return {
    key: keyField === undefined ? "" : textOf(values[keyField]).toUpperCase(),
    name: titleKey(name),
    unit: unit === undefined ? "" : textOf(values[unit]),
  };
}

type Known = { record: RecordOf<TableTarget>; identity: RowIdentity };

/**
 * Finds what the workspace already holds of a row: by the key; a row without key, and a record that has none yet,
 * by name and unit. A row or record without unit matches the name alone where there is only one of it.
 */
export function recordFinder(
  records: readonly RecordOf<TableTarget>[],
  target: TableTarget,
  keyField: string | undefined,
): (row: RowIdentity) => RecordOf<TableTarget> | undefined {
  const byKey = new Map<string, RecordOf<TableTarget>>();
  const byName = new Map<string, Known[]>();
  for (const record of records) {
    const identity = identityOf(record, nameOf(record), target, keyField);
    if (identity.key !== "" && !byKey.has(identity.key)) byKey.set(identity.key, record);
    const alike = byName.get(identity.name);
    if (alike) alike.push({ record, identity });
    else byName.set(identity.name, [{ record, identity }]);
  }
  return (row) => {
    const known = row.key === "" ? undefined : byKey.get(row.key);
    if (known) return known;
    // A number in the register is never given by a file, so an unknown one is no new entry.
    return keyField === "code" && row.key !== "" ? undefined : named(row);
  };

  function named(row: RowIdentity): RecordOf<TableTarget> | undefined {
    const alike = (byName.get(row.name) ?? []).filter(
      ({ identity }) => row.key === "" || identity.key === "",
    );
    const [only, second] = alike;
    return (
      alike.find(({ identity }) => identity.unit === row.unit) ??
      (only && !second && (row.unit === "" || only.identity.unit === "") ? only : undefined)
    )?.record;
  }
}
