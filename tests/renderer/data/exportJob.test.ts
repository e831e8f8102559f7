import { type DocumentRequest, fileOf, previewOf } from "@renderer/data/workers/exportJob";
import { blocksOf } from "@shared/document/model";
import { kinds } from "@shared/domain/kinds";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { smallTown } from "../../fixtures/smallTown";
import { optionsOf } from "../../shared/deliverables/build";
import { wordRuleFindings } from "../../shared/writers/wordRules";

const now = "2026-07-01T10:00:00.000Z";

function request(
  deliverable: DocumentRequest["deliverable"] = "agenda",
  options: Partial<DocumentRequest["options"]> = {},
): DocumentRequest {
  return { deliverable, language: "de", options: optionsOf(smallTown(), options) };
}

describe("a written file", () => {
  test("is a Word file under the document's name that keeps every Word rule", async () => {
    const file = await fileOf(smallTown(), request(), "docx", now);
    expect(file.name).toBe("Digitale-Agenda-Musterstadt_Entwurf-0.3_2026-07-01.docx");
    expect(wordRuleFindings(file.bytes)).toEqual([]);
  });

  test("tells how far it is, up to the end", async () => {
    const shares: number[] = [];
    await fileOf(smallTown(), request(), "docx", now, (share) => shares.push(share));
    expect(shares.at(0)).toBe(0);
    expect(shares.at(-1)).toBe(1);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  });

  test("comes with an entry for the export log that names audience, persons and every field's text", async () => {
    const { entry } = await fileOf(smallTown(), request("agenda", { audience: "public" }), "docx", now);
    const stored = kinds.exportLog.schema.parse({
      ...entry,
      id: "00000000-0000-4000-8000-0000000000ff",
      createdAt: now,
      updatedAt: now,
    });
    expect(stored.audience).toBe("public");
    expect(stored.containsPersonIds).toEqual([smallTown().persons[0]?.id]);
    expect(stored.manifest.filter(({ field }) => field === "vision")).toMatchObject([
      { text: "Text der Vision.", occurrence: expect.any(Number) },
    ]);
  });

  test("is a web page in the document's language", async () => {
    const file = await fileOf(smallTown(), request(), "html", now);
    expect(file.name).toMatch(/\.html$/);
    expect(strFromU8(file.bytes)).toContain('lang="de-DE"');
  });

  test("is a zip of CSV files in the document's order where there are several tables", async () => {
    const file = await fileOf(smallTown(), request(), "csv", now);
    expect(file.name).toMatch(/\.zip$/);
    const names = Object.keys(unzipSync(file.bytes));
    expect(names[0]).toBe("01-text-agendas-situation-1.csv");
    expect(names).toContain("02-fields.csv");
    expect(strFromU8(unzipSync(file.bytes)["02-fields.csv"] ?? new Uint8Array())).toContain(
      "HF-1;Bürgerservice;Hauptamt;2;1",
    );
  });

  test("is one CSV file where there is one table", async () => {
    const [measure] = smallTown().measures;
    const asked = request("measureProfile", { recordIds: [measure?.id ?? ""] });
    const file = await fileOf(smallTown(), asked, "csv", now);
    expect(file.name).toBe("Steckbrief-Maßnahme-M-01_Entwurf-0.3_2026-07-01.csv");
    expect(strFromU8(file.bytes)).toContain("Federführung;Hauptamt");
  });
});

describe("a preview", () => {
  test("holds no more blocks than asked for and knows the whole", () => {
    const preview = previewOf(smallTown(), request(), 12);
    expect(blocksOf(preview.document)).toHaveLength(12);
    expect(preview.total).toBeGreaterThan(60);
    expect(preview.headings.at(-1)?.words).toBe("Anhang: Offene Punkte");
    expect(preview.fileName).toBe("Digitale-Agenda-Musterstadt_Entwurf-0.3_2026-07-01");
  });

  test("says what the audience does not get to see", () => {
    expect(previewOf(smallTown(), request("agenda", { audience: "public" }), 1).omitted).toContainEqual({
      kind: "measures",
      count: 1,
    });
  });
});

test("an unknown document is refused as not found", async () => {
  const asked = { ...request(), deliverable: "nothing" as DocumentRequest["deliverable"] };
  await expect(fileOf(smallTown(), asked, "docx", now)).rejects.toMatchObject({ code: "notFound" });
});
