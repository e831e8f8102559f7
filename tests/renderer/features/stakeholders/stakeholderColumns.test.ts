import { stakeholderColumns } from "@renderer/features/stakeholders/register/stakeholderColumns";
import { sheetTable } from "@renderer/ui/RecordTable/sheetTable";
import { wordTable } from "@renderer/ui/RecordTable/wordTable";
import { formatIn } from "@shared/i18n/format";
import { createTranslate } from "@shared/i18n/translate";
import { writeSheetCsv } from "@shared/writers/sheet/writeSheetCsv";
import { makeRecord } from "@tests/shared/domain/makeRecord";
import { expect, test } from "vitest";

const noNames = { units: new Map(), persons: new Map(), organisations: new Map() };

test.each(["de", "en"] as const)(
  "the attitude is in no file of the list, whatever columns are shown (%s)",
  (language) => {
    const t = createTranslate(language);
    const format = formatIn(language);
    const columns = stakeholderColumns(noNames, t, () => undefined);
    const row = (attitude: -2 | 2) => {
      const stakeholder = makeRecord("stakeholders", 1, {
        label: "Stadtrat",
        kind: "group",
        groupKind: "council",
        influence: 4,
        interest: 3,
        expectations: "E",
        concerns: "B",
        strategy: "U",
        attitude,
      });
      return {
        id: stakeholder.id,
        stakeholder,
        quadrant: "satisfy" as const,
        planned: { count: 0, next: undefined },
      };
    };
    const file = (attitude: -2 | 2) =>
      writeSheetCsv(sheetTable([row(attitude)], columns, format, "Zielgruppen"));
    expect(file(-2)).toContain("Stadtrat");
    expect(file(-2)).toBe(file(2));
    expect(file(-2)).not.toContain(t("fields.stakeholders.attitude"));
    expect(wordTable([row(-2)], columns, format)).toEqual(wordTable([row(2)], columns, format));
  },
);
