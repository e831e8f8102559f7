import { aboutPersonDocument } from "@shared/deliverables/aboutPerson";
import { personJson } from "@shared/deliverables/person/json";
import { documentWords } from "@shared/deliverables/words";
import type { SavedFile } from "@shared/desktop";
import { aboutPerson } from "@shared/domain/traces/aboutPerson";
import { AppError } from "@shared/errors";
import type { Language } from "@shared/i18n/words";
import { writeDocx } from "@shared/writers/docx/writeDocx";
import { strToU8, zipSync } from "fflate";
import { historyOf } from "../history";
import type { JournalEntry } from "../journalEntry";
import { wholeWorkspace } from "../queries/workspace";
import { saveNoted } from "./leaving";

type Wishes = {
  language: Language;
  /** ISO day. */
  date: string;
  /** Name of the file for machines. */
  jsonName: string;
  /** A step of the journal in words. */
  stepWords: (entry: JournalEntry) => string;
};

/**
 * Saves everything about one person as a zip of a Word document and a JSON file (RELIABILITY.md 5, Art. 15 and 20),
 * and notes it among the exports. Refused as `cancelled`.
 */
export async function savePersonInformation(personId: string, wishes: Wishes): Promise<SavedFile> {
  const { language, date, jsonName } = wishes;
  const workspace = await wholeWorkspace();
  const about = aboutPerson(workspace, personId);
  if (!about) throw new AppError("notFound", `persons ${personId} is not there.`, { kind: "persons" });
  const steps = (await historyOf(personId))
    .map((entry) => ({ at: entry.at, words: wishes.stepWords(entry) }))
    .reverse();
  const words = documentWords(language, workspace.municipalities[0]?.terms);
  const document = aboutPersonDocument({ about, workspace, steps, date, jsonName }, words);
  const base = `${words.t("documents.aboutPerson.fileBase")}_${date}`;
  const files = {
    [`${base}.docx`]: await writeDocx(document),
    [jsonName]: strToU8(personJson(about, steps, date, words)),
  };
  const file = {
    suggestedName: `${base}.zip`,
    mediaType: "application/zip",
    // The document's day instead of the present moment: the same content gives the same bytes.
    bytes: zipSync(files, { mtime: `${date}T12:00:00` }),
  };
  return saveNoted(file, {
    deliverable: "aboutPerson",
    title: document.properties.title,
    language,
    audience: "confidential",
    containsPersonIds: [personId],
  });
}
