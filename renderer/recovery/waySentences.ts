import type { Page } from "./pageState";
import type { Way } from "./ways";

/** What stands beside a way: what it does, on what, or why it cannot be gone now. */
export function sentencesFor(way: Way, page: Page, isPossible: boolean): string[] {
  const { words } = page;
  if (way === "rebuild") return isPossible ? [stateOfFiles(page), words.rebuild.text] : [noRebuild(page)];
  if (way === "backup") return isPossible ? [newestBackup(page), words.backup.text] : [noBackup(page)];
  if (way === "look") return isPossible ? [holdings(page), words.look.text] : [words.look.nothing];
  if (way === "save") return [isPossible ? words.save.text : words.save.nothing];
  return [words[way].text];
}

function stateOfFiles({ words, facts: { files } }: Page): string {
  if (files.state !== "read") return "";
  const { rebuild } = words;
  const { lastSeq, leftOut } = files.journal;
  const state = files.savedAt
    ? words.counted({ one: rebuild.stateOf_one, other: rebuild.stateOf_other }, lastSeq, {
        when: words.moment(files.savedAt),
      })
    : words.counted({ one: rebuild.undated_one, other: rebuild.undated_other }, lastSeq);
  if (!leftOut) return state;
  const aside = words.counted({ one: rebuild.leftOut_one, other: rebuild.leftOut_other }, leftOut);
  return `${state} ${aside}`;
}

function noRebuild({ words, facts: { files } }: Page): string {
  if (files.state === "read" && files.journal.isIncomplete) return words.rebuild.incomplete;
  return files.state === "unreadable" ? words.rebuild.unreadable : words.rebuild.nothing;
}

function newestBackup({ words, facts: { backups } }: Page): string {
  const newest = backups?.backups[0];
  return newest ? words.filled(words.backup.newest, { when: words.moment(newest.time) }) : "";
}

function noBackup({ words, reason, facts: { backups } }: Page): string {
  if (backups === undefined) return words.backup.unreadable;
  return reason === "engine" && backups.backups.length > 0 ? words.backup.afterRestart : words.backup.nothing;
}

function holdings({ words, facts: { database } }: Page): string {
  const { holds_one, holds_other } = words.look;
  return database.state === "read"
    ? words.counted({ one: holds_one, other: holds_other }, database.records)
    : "";
}
