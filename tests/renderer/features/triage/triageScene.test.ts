import { answer, beginSession, choose } from "@renderer/features/triage/dialog/session";
import { triageScene } from "@renderer/features/triage/dialog/triageScene";
import { createI18n } from "@shared/i18n/translate";
import { expect, test } from "vitest";

const { t } = createI18n("de");
const item = { text: "E-Akte einführen", departmentIds: [] };
const begun = beginSession(item);

test("the wall shows the item, the question and its three answers", () => {
  expect(triageScene(t, item.text, begun)).toMatchObject({
    text: "E-Akte einführen",
    question: { text: t("triage.questions.T1.text"), number: 1, of: 7 },
  });
  expect(triageScene(t, item.text, begun).question?.answers).toHaveLength(3);
});

test("at the end it shows what the room decided, in words, and nothing that was filled in for it", () => {
  const asked = Array.from({ length: 11 }).reduce<typeof begun>((now) => answer(now, 0), begun);
  const decided = choose(
    { ...asked, step: "gate", prepared: { ...asked.prepared, title: "Geheimer Titel" } },
    "line_task",
  );
  const scene = triageScene(t, item.text, decided);
  expect(scene.proposal?.outcome).toBe(t("enumerations.triageOutcome.line_task"));
  expect(JSON.stringify(scene)).not.toContain("Geheimer Titel");
});
