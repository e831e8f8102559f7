import type { Section } from "../document/model";

/** Paper to print on: pages of a size, or several small ones on an A4 to be cut apart. */
export const paperChoices = ["A3", "A4", "A5", "A6", "A5x2", "A6x4"] as const;
export type PaperChoice = (typeof paperChoices)[number];

/** The pages of a section for the paper somebody chose; a choice the document does not offer becomes its usual one. */
export function pagesFor<P extends PaperChoice>(
  papers: readonly [P, ...P[]],
  chosen: PaperChoice | undefined,
): { choice: P; pages: Pick<Section, "paper" | "perSheet"> } {
  const choice = papers.find((paper) => paper === chosen) ?? papers[0];
  return { choice, pages: pagesOf(choice) };
}

function pagesOf(choice: PaperChoice): Pick<Section, "paper" | "perSheet"> {
  switch (choice) {
    case "A5x2":
      return { paper: "A5", perSheet: 2 };
    case "A6x4":
      return { paper: "A6", perSheet: 4 };
    default:
      return { paper: choice };
  }
}
