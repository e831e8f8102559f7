import type { ProjectPhase } from "@shared/domain/projects/project";

/** Which of a card's controls moved it: the keyboard goes on there once the card stands in its new column. */
export type CardControl = "grip" | "menu";

/** A card under way to another phase. */
export type Landing = { id: string; phase: ProjectPhase; control: CardControl };
