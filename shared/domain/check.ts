import { checkContext } from "./checks/context";
import { dateRules } from "./checks/dates";
import { type CheckRule, type Finding, ruleNames } from "./checks/finding";
import { goalRules } from "./checks/goals";
import { measureRules } from "./checks/measures";
import { projectRules } from "./checks/projects";
import { referenceRules } from "./checks/references";
import type { Workspace } from "./workspace";
import type { Acknowledgement } from "./workspace/acknowledgement";

/** All rules of the content checks, in the order their findings are listed. */
export const checkRules: readonly CheckRule[] = [
  ...goalRules,
  ...measureRules,
  ...projectRules,
  ...dateRules,
  ...referenceRules,
].sort((a, b) => ruleNames.indexOf(a.name) - ruleNames.indexOf(b.name));

/** A finding people accepted, with the note that says why. */
export type AcknowledgedFinding = { finding: Finding; acknowledgement: Acknowledgement };

export type CheckResult = { open: Finding[]; acknowledged: AcknowledgedFinding[] };

/**
 * Everything the content checks find in a workspace (FIELD.md M13 "Vorlagereife"). What people marked as "bewusst
 * so" is kept apart; a mark whose finding no longer exists says nothing. `today` (YYYY-MM-DD) is the
 * day that promises are measured by; without it each of them holds.
 */
export function checkWorkspace(
  workspace: Workspace,
  today?: string,
  rules: readonly CheckRule[] = checkRules,
): CheckResult {
  const context = checkContext(workspace, today);
  const notes = new Map(workspace.acknowledgements.map((note) => [`${note.rule}/${note.recordId}`, note]));
  const result: CheckResult = { open: [], acknowledged: [] };
  for (const finding of rules.flatMap((rule) => rule.find(context))) {
    const acknowledgement = notes.get(`${finding.rule}/${finding.recordId}`);
    if (acknowledgement) result.acknowledged.push({ finding, acknowledgement });
    else result.open.push(finding);
  }
  return result;
}
