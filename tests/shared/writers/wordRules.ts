import { markRules } from "./wordRules/markRules";
import { orderRules } from "./wordRules/orderRules";
import { packageRules } from "./wordRules/packageRules";
import { styleRules } from "./wordRules/styleRules";
import { tableRules } from "./wordRules/tableRules";
import { textRules } from "./wordRules/textRules";
import { openWordFile, type WordRule } from "./wordRules/wordFile";

/** All rules a Word file of this product keeps (DOMAIN.md (e), "Word rules", and what Word itself demands). */
export const wordRules: readonly WordRule[] = [
  ...packageRules,
  ...orderRules,
  ...styleRules,
  ...textRules,
  ...tableRules,
  ...markRules,
];

/** Every broken rule with the places that break it; empty for a file as it should be. */
export function wordRuleFindings(bytes: Uint8Array): string[] {
  const file = openWordFile(bytes);
  return wordRules.flatMap(({ name, findings }) => findings(file).map((place) => `${name}: ${place}`));
}
