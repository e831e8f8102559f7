import { checkHouse, type HouseFinding, isUsable } from "@shared/document/house/checkHouse";
import type { HouseStyleKind } from "@shared/document/house/houseTemplate";
import {
  houseSlotNames,
  type StyleChoices,
  styleMapOf,
  suggestedStyle,
} from "@shared/document/house/styleSlots";
import { readHouseTemplate } from "@shared/transfer/house/readHouseTemplate";

/** A house's Word file to be looked into, with what a person decided about its styles. */
export type TemplateAsk = { bytes: Uint8Array; fileName: string; choices: StyleChoices; language: string };

/** What the window shows of a template. */
export type TemplateReport = {
  findings: readonly HouseFinding[];
  isUsable: boolean;
  /** All styles of the file by which ours can be replaced. */
  styles: readonly { id: string; name: string; kind: HouseStyleKind }[];
  /** Which of them stands for ours now, and which the names suggest. */
  chosen: Readonly<Record<string, string>>;
  suggested: Readonly<Record<string, string>>;
};

/**
 * Looks into a house's Word file.
 * @throws AppError as `readHouseTemplate`
 */
export function reportOn({ bytes, fileName, choices, language }: TemplateAsk): TemplateReport {
  const template = readHouseTemplate(bytes, fileName);
  const findings = checkHouse(template, choices, language);
  const map = styleMapOf(template.styles, choices);
  const idsOf = (styleOf: (slot: string) => { id: string } | undefined) =>
    Object.fromEntries(
      houseSlotNames.flatMap((slot) => {
        const style = styleOf(slot);
        return style ? [[slot, style.id]] : [];
      }),
    );
  return {
    findings,
    isUsable: isUsable(findings),
    styles: template.styles
      .filter(({ kind }) => kind === "paragraph" || kind === "table")
      .map(({ id, name, kind }) => ({ id, name, kind })),
    chosen: idsOf((slot) => map.get(slot)),
    suggested: idsOf((slot) => suggestedStyle(slot, template.styles)),
  };
}
