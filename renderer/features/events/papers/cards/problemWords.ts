import type { EntryProblem } from "@shared/domain/events/paperEntry";
import type { Translate } from "@shared/i18n/translate";

/** Why a card cannot be taken, in a sentence. */
export function problemWords(t: Translate, why: EntryProblem): string {
  switch (why.problem) {
    case "letter":
      return t("papers.cards.problems.letter", { letter: why.letter });
    case "check":
      return t("papers.cards.problems.check", { code: why.code });
    case "elsewhere":
      return t("papers.cards.problems.elsewhere", { code: why.code, title: why.title });
    case "unknown":
      return t("papers.cards.problems.unknown", { code: why.code });
    case "used":
      return t("papers.cards.problems.used", { code: why.code, text: why.text });
    default:
      return t(`papers.cards.problems.${why.problem}`);
  }
}
