import type { PaperItemKind } from "@shared/domain/papers/councilPaper";
import { type Translate, wordsFor } from "@shared/i18n/translate";

const enumerationOf = {
  goals: "goalStatus",
  measures: "measureStatus",
  projects: "projectPhase",
  agendaVersions: "versionStatus",
} as const satisfies Record<PaperItemKind, string>;

/** How far an item is, in words. */
export const stateWords = (t: Translate, kind: PaperItemKind, state: string): string =>
  wordsFor(t, `enumerations.${enumerationOf[kind]}.${state}`);
