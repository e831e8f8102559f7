import { oneObjectEach } from "@shared/transfer/merge/oneObjectEach";
import type { OpeningStep } from "@shared/transfer/openingStep";
import { openSealed } from "@shared/transfer/sealed/sealedFile";
import { readWorkspaceFile } from "@shared/transfer/workspaceFile";
import { mergePreview } from "../queries/mergePreview";
import { openingDifferences } from "../queries/opening";
import type { OpeningAsk } from "./openingMessages";
import type { LookedInto } from "./openingParcel";

/**
 * Every step from a file's bytes to the report of what it would change (RELIABILITY.md 3.8); nothing is written.
 * @throws AppError as for reading any workspace file, `encrypted` where what was typed does not fit
 */
export async function lookInto(
  { bytes, opener, merging }: OpeningAsk,
  onStep: (step: OpeningStep) => void,
): Promise<LookedInto> {
  if (opener) onStep("unlocking");
  const content = opener ? await openSealed(bytes, opener) : bytes;
  onStep("reading");
  const opened = await readWorkspaceFile(content);
  onStep("comparing");
  const opening = await openingDifferences(opened);
  if (!merging) return opening;
  const preview = await mergePreview(opened);
  if (preview.outcome !== "mergeable") return { ...opening, preview };
  const comparison = oneObjectEach(preview.comparison);
  const carried = { ...opened, workspace: comparison.states.theirs };
  return { ...opening, opened: carried, preview: { ...preview, comparison } };
}
