import { callHost } from "@renderer/desktop";
import { csvOf } from "@renderer/ui/RecordTable/csvOf";
import type { WordTable } from "@renderer/ui/RecordTable/wordTable";
import { today } from "@renderer/ui/today";
import type { SavedFile } from "@shared/desktop";

/** Saves the table as a person sees it to a CSV file named after the list and the day. */
export function savePortfolioCsv(words: WordTable, title: string): Promise<SavedFile> {
  return callHost("file.save", {
    suggestedName: `${title}_${today()}.csv`,
    mediaType: "text/csv",
    bytes: new TextEncoder().encode(csvOf(words, title)),
  });
}
