import type { Quadrant } from "../../domain/processes/priority";
import { defaultPrioritySetting, type PrioritySetting } from "../../domain/processes/priority";
import type { Context } from "../context";

/** How the house rates its processes, or the product's weights while nothing was changed. */
export function prioritySetting({ workspace }: Context): PrioritySetting {
  return workspace.registerSettings[0] ?? defaultPrioritySetting;
}

/** "Zuerst", as the register's page calls it. */
export const quadrantWords = ({ t }: Context, quadrant: Quadrant): string =>
  t(`processes.quadrants.${quadrant}`);

/** A share from 0 to 1 in per cent; a dash's place stays empty. */
export const shareWords = ({ format }: Context, share: number | undefined): string =>
  share === undefined ? "" : format.percent(share * 100);
