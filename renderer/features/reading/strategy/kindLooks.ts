import { agendaChapters } from "@shared/domain/agenda/agenda";
import type { Language } from "@shared/i18n/words";
import { isChapter, type ProposalKind } from "@shared/transfer/strategy/proposal";
import {
  IconAlertTriangle,
  IconAlignLeft,
  IconBook2,
  IconEyeOff,
  IconFlag,
  IconFolder,
  IconHeading,
  IconRoute,
  IconTarget,
} from "@tabler/icons-react";

/** A sign beside the word of each kind. */
export function kindIcon(kind: ProposalKind) {
  if (isChapter(kind)) return IconBook2;
  switch (kind) {
    case "actionField":
      return IconFolder;
    case "goal":
      return IconTarget;
    case "measure":
      return IconFlag;
    case "guideline":
      return IconRoute;
    case "challenges":
      return IconAlertTriangle;
    case "ignored":
      return IconEyeOff;
    case "title":
      return IconHeading;
    default:
      return IconAlignLeft;
  }
}

/** Kinds as menus group them. */
export const kindGroups = [
  { key: "records", kinds: ["actionField", "goal", "measure", "guideline"] },
  { key: "texts", kinds: ["text", "situation", "challenges", "ignored"] },
  { key: "chapters", kinds: ["title", ...agendaChapters.filter((chapter) => chapter !== "situation")] },
] as const satisfies readonly { key: string; kinds: readonly ProposalKind[] }[];

/** One letter sets a kind; the letters are those of the words. */
const letters: Readonly<Record<Language, Readonly<Record<string, ProposalKind>>>> = {
  de: { h: "actionField", z: "goal", m: "measure", l: "guideline", k: "challenges", t: "text" },
  en: { f: "actionField", g: "goal", m: "measure", l: "guideline", c: "challenges", t: "text" },
};

export const kindOfLetter = (language: Language, key: string): ProposalKind | undefined =>
  letters[language][key.toLowerCase()];

export const letterOfKind = (language: Language, kind: ProposalKind): string | undefined =>
  Object.keys(letters[language])
    .find((letter) => letters[language][letter] === kind)
    ?.toUpperCase();
