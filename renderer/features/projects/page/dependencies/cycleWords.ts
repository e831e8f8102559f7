import type { Translate } from "@shared/i18n/translate";

/**
 * The chain of a refused link as a sentence ("P-03 wartet auf P-01, P-01 wartet auf P-02, und …"); undefined where
 * the refusal had another reason. `cycle` are codes from the waiting project back to itself.
 */
export function cycleWords(t: Translate, cycle: unknown): string | undefined {
  if (!Array.isArray(cycle)) return undefined;
  const links = cycle
    .slice(0, -1)
    .map((from, index) => t("projectPage.dependencies.waits", { from, to: cycle[index + 1] }));
  const last = links.at(-1) ?? "";
  const chain =
    links.length < 2
      ? last
      : t("projectPage.dependencies.and", { list: links.slice(0, -1).join(", "), last });
  return t("projectPage.dependencies.cycle", { chain });
}
