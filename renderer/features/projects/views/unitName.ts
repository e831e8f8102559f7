import type { RecordOf } from "@shared/domain/kinds";
import { shortNameOf } from "@shared/domain/organisation/orgUnit";

/** What a unit is called in lists of projects; nothing where it is gone. */
export const unitName =
  (units: ReadonlyMap<string, RecordOf<"orgUnits">>) =>
  (id: string): string => {
    const unit = units.get(id);
    return unit ? shortNameOf(unit) : "";
  };
