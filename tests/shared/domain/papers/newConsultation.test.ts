import type { Consultation, CouncilPaper } from "@shared/domain/papers/councilPaper";
import { newConsultation } from "@shared/domain/papers/newConsultation";
import { expect, test } from "vitest";

const to = (role: Consultation["role"]): Consultation => ({ forum: "Ausschuss", role, resultText: "" });

test.each<[string, CouncilPaper["paperType"], Consultation[], Consultation["role"]]>([
  ["the first of a resolution prepares", "decision", [], "preliminary"],
  ["the next decides", "decision", [to("preliminary")], "decision"],
  ["one beside the deciding one prepares", "decision", [to("preliminary"), to("decision")], "preliminary"],
  ["the leadership decides at once", "leadership", [], "decision"],
  ["a paper that informs is noted", "information", [to("information")], "information"],
])("a new committee: %s", (_, paperType, consultations, role) => {
  expect(newConsultation({ paperType, consultations }, "Stadtrat")).toEqual({
    forum: "Stadtrat",
    role,
    resultText: "",
  });
});
