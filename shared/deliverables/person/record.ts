import { list, paragraph } from "../../document/build";
import { factTable } from "../../document/buildTable";
import type { Block } from "../../document/model";
import type { Person } from "../../domain/organisation/person";
import { suggestedReview } from "../../domain/organisation/review";
import { fieldChanges } from "../../i18n/fieldChanges";
import type { Context } from "../context";
import type { DocumentWords } from "../words";

/** Fields that have a section of their own. */
const circumstances: ReadonlySet<string> = new Set(["purpose", "source", "retentionUntil", "reviewOn"]);

/** The record field by field, in the words of the form. */
export function recordTable(context: Context, person: Person, words: DocumentWords): Block[] {
  const facts = fieldChanges(
    { ...words, titleFor: (_, id) => context.unit(id) },
    { kind: "persons", id: person.id, before: null, after: person },
  ).filter(({ field }) => !circumstances.has(field));
  const moment = (field: "createdAt" | "updatedAt") => ({
    label: context.label("persons", field),
    value: context.format.dateTime(person[field]),
  });
  return [
    factTable({
      key: "person",
      caption: context.say("aboutPerson.personTable"),
      headings: [context.say("fact"), context.say("value")],
      facts: [
        ...facts.map(({ label, after }) => ({ label, value: after })),
        moment("createdAt"),
        moment("updatedAt"),
      ],
    }),
  ];
}

/** Why, from where, for how long, to whom (Art. 15 (1)). */
export function circumstancesTable(context: Context, person: Person): Block[] {
  const unknown = context.say("aboutPerson.purposeUnknown");
  const review = context.format.date(person.reviewOn ?? suggestedReview(person));
  const duration = person.retentionUntil
    ? context.say("aboutPerson.durationUntil", { date: context.format.date(person.retentionUntil) })
    : context.say("aboutPerson.durationOpen", { date: review });
  return [
    factTable({
      key: "circumstances",
      caption: context.say("aboutPerson.circumstancesTable"),
      headings: [context.say("fact"), context.say("value")],
      facts: [
        { label: context.label("persons", "purpose"), value: person.purpose ?? unknown },
        { label: context.label("persons", "source"), value: person.source ?? unknown },
        {
          label: context.say("aboutPerson.duration"),
          value: `${duration}\n${context.say("aboutPerson.backups")}`,
        },
        { label: context.say("aboutPerson.recipients"), value: context.say("aboutPerson.recipientsText") },
        { label: context.say("aboutPerson.automatic"), value: context.say("aboutPerson.automaticText") },
      ],
    }),
  ];
}

/** What the person can ask for. */
export function rights(context: Context): Block[] {
  return [
    paragraph(context.say("aboutPerson.rightsIntro")),
    list([
      context.say("aboutPerson.right.correction"),
      context.say("aboutPerson.right.erasure"),
      context.say("aboutPerson.right.restriction"),
      context.say("aboutPerson.right.objection"),
    ]),
    paragraph(context.say("aboutPerson.complaint")),
  ];
}
