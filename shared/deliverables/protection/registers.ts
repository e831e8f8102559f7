import { paragraph } from "../../document/build";
import { factTable } from "../../document/buildTable";
import type { Block } from "../../document/model";
import type { KindName } from "../../domain/kinds";
import type { Given } from "./given";

const activities = ["stakeholders", "contacts", "roles", "communication"] as const;
type Activity = (typeof activities)[number];

const kindOf = {
  stakeholders: "stakeholders",
  contacts: "organisations",
  roles: "roleCards",
  communication: "communicationItems",
} as const satisfies Record<Activity, KindName>;

const parts = ["purpose", "data", "recipients", "erasure"] as const;

/**
 * Further processing of data about people: stakeholders, contact book, role cards, communication (Art. 30; DOMAIN.md
 * finding 6). For each purpose, people and data, recipients and deletion, and how many entries there are.
 */
export function registerBlocks({ context, whole }: Given): Block[] {
  const say = context.say.bind(context);
  return [
    ...activities.map((activity) =>
      factTable({
        key: `record-${activity}`,
        caption: say("dataProtection.registers.counted", {
          name: say(`dataProtection.registers.${activity}.name`),
          number: context.format.number(whole[kindOf[activity]].length),
        }),
        headings: [context.say("fact"), context.say("value")],
        facts: parts.map((part) => ({
          label: say(`dataProtection.registers.parts.${part}`),
          value: say(`dataProtection.registers.${activity}.${part}`),
        })),
      }),
    ),
    paragraph(attitudeWords({ context, whole })),
  ];
}

/** Whether the register asks for attitudes; they are in no document either way. */
function attitudeWords({ context, whole }: Given): string {
  const kept = whole.stakeholders.filter(({ attitude }) => attitude !== undefined).length;
  return kept === 0
    ? context.say("dataProtection.registers.noAttitude")
    : context.say("dataProtection.registers.attitude", { number: context.format.number(kept) });
}

/** Whether people are rated: true of persons in the register of stakeholders, and said so. */
export function ratedWords({ context, whole }: Given): string {
  const rated = whole.stakeholders.filter(
    ({ influence, interest, attitude }) =>
      influence !== undefined || interest !== undefined || attitude !== undefined,
  );
  if (rated.length === 0) return context.say("dataProtection.assessment.scoringText");
  const persons = rated.filter(({ kind, personId }) => kind === "person" || personId !== undefined).length;
  return context.say("dataProtection.registers.rated", {
    number: context.format.number(rated.length),
    persons: context.format.number(persons),
  });
}
