import type { RecordOf } from "@shared/domain/kinds";
import { titleKey } from "./sameText";

/** The unit a text names by its name or short name. */
export function unitNamed(text: string, units: readonly RecordOf<"orgUnits">[]): string | undefined {
  const key = titleKey(text);
  return units.find((unit) =>
    [unit.name, unit.shortName].some((name) => name !== "" && titleKey(name) === key),
  )?.id;
}

/** All units a text names; none unless every part of it is a unit we know. */
export function unitsNamed(text: string, units: readonly RecordOf<"orgUnits">[]): string[] {
  const whole = unitNamed(text, units);
  if (whole !== undefined) return [whole];
  const parts = text.split(/\s*[,;/\n]\s*|\s+und\s+/).filter((part) => part !== "");
  const found = parts.flatMap((part) => unitNamed(part, units) ?? []);
  return found.length === parts.length ? found : [];
}
