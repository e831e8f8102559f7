import type { KindName } from "../kinds";
import type { CheckContext } from "./context";

/** Rules of the content checks (FIELD.md M13), in the order findings are listed. */
export const ruleNames = [
  "tooManyFields",
  "fieldWithoutGoal",
  "goalWithoutField",
  "goalWithoutOutcome",
  "goalNamesProductAndDate",
  "goalWithoutIndicator",
  "indicatorWithoutTarget",
  "goalWithoutMeasure",
  "goalWithoutLead",
  "goalWithoutProject",
  "measureWithoutGoal",
  "measureWithoutLead",
  "measureWithoutPeriod",
  "measureWithoutIndicator",
  "vagueWording",
  "projectWithoutGoal",
  "projectWithoutOwner",
  "projectWithoutDeputy",
  "projectWithoutPeriod",
  "projectInOneUnit",
  "projectOnlyTechnology",
  "ownerOfTooMany",
  "contradictingDates",
  "responsibleGone",
  "danglingReference",
] as const;
export type RuleName = (typeof ruleNames)[number];

/** One thing the checks noticed: where it is, and the values its sentence names. */
export type Finding = {
  rule: RuleName;
  kind: KindName;
  recordId: string;
  /** For the sentence in words; `field` is a field name of the kind, translated where it is shown. */
  values: Readonly<Record<string, string | number>>;
};

/** What a rule says about a record: nothing, or the values of its sentence. */
export type Verdict = Finding["values"] | undefined;

/** A rule: looks at the workspace and names what it finds. */
export type CheckRule = { name: RuleName; find: (context: CheckContext) => Finding[] };

/** A rule that looks at each record of one kind by itself. */
export function eachOf<K extends KindName>(
  name: RuleName,
  kind: K,
  judge: (record: CheckContext["workspace"][K][number], context: CheckContext) => Verdict | boolean,
): CheckRule {
  return {
    name,
    find: (context) => {
      const findings: Finding[] = [];
      for (const record of context.workspace[kind]) {
        const verdict = judge(record, context);
        if (verdict)
          findings.push({ rule: name, kind, recordId: record.id, values: verdict === true ? {} : verdict });
      }
      return findings;
    },
  };
}
