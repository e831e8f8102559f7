import { heading, paragraph, section } from "../document/build";
import type { Block, Document } from "../document/model";
import { checkWorkspace } from "../domain/check";
import type { AboutPerson } from "../domain/traces/aboutPerson";
import type { Workspace } from "../domain/workspace";
import { Context } from "./context";
import { masthead, properties, running } from "./parts/cover";
import { circumstancesTable, recordTable, rights } from "./person/record";
import { filesTable, mentionsTable, type PersonStep, stepsTable, usesTable } from "./person/tables";
import type { DocumentKey, DocumentWords } from "./words";

type Given = {
  about: AboutPerson;
  workspace: Workspace;
  steps: readonly PersonStep[];
  /** ISO day. */
  date: string;
  /** Name of the file with the same in JSON. */
  jsonName: string;
};

/**
 * The information about one person as a document (RELIABILITY.md 5, Art. 15): their record, what refers to them,
 * where they are mentioned, which files name them, when their record changed, and their rights.
 */
export function aboutPersonDocument(given: Given, words: DocumentWords): Document {
  const { about, workspace, date, jsonName } = given;
  const context = new Context(
    workspace,
    {
      audience: "confidential",
      author: workspace.municipalities[0]?.documentAuthor ?? workspace.municipalities[0]?.name ?? "",
      draft: false,
      versionNumber: "",
      date,
      recordIds: [],
      emptySections: "mark",
      sections: [],
    },
    words,
    () => checkWorkspace(workspace, date),
  );
  const title = context.say("aboutPerson.title");
  const part = (key: DocumentKey, blocks: readonly Block[]) => [
    heading(2, context.say(key)),
    ...(blocks.length > 0 ? blocks : [paragraph(context.say("aboutPerson.none"))]),
  ];
  return {
    properties: properties(context, "aboutPerson", title),
    running: running(context, title),
    layout: "sheet",
    sections: [
      section([
        ...masthead(context, { title }),
        heading(1, about.person.displayName),
        paragraph(
          context.say("aboutPerson.intro", {
            date: context.format.date(date),
            name: about.person.displayName,
            json: jsonName,
          }),
        ),
        paragraph(context.say("aboutPerson.thirdParties"), { style: "note" }),
        ...part("aboutPerson.person", recordTable(context, about.person, words)),
        ...part("aboutPerson.circumstances", circumstancesTable(context, about.person)),
        ...part("aboutPerson.uses", usesTable(context, about, words)),
        ...part("aboutPerson.mentions", mentionsTable(context, about, words)),
        ...part("aboutPerson.files", filesTable(context, about)),
        ...part("aboutPerson.steps", stepsTable(context, given.steps)),
        ...part("aboutPerson.rights", rights(context)),
      ]),
    ],
  };
}
