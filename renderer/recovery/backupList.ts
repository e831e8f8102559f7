import type { Backup } from "@shared/desktopBackups";
import { startAs } from "./doings";
import { make } from "./make";
import type { Page } from "./pageState";

const shownFirst = 4;

/** The backups, newest first, each to be opened; the older ones on demand. */
export function drawBackups({ words, facts }: Page): HTMLElement {
  const backups = facts.backups?.backups ?? [];
  const list = make("ul", { role: "list", ariaLabel: words.backup.list });
  const box = make("div", { className: "backups", id: "backups" }, list);
  const row = (backup: Backup): HTMLElement => {
    const when = words.dateTime(backup.time);
    const label = words.filled(words.backup.openNamed, { when });
    const open = make("button", { type: "button", className: "quiet", ariaLabel: label }, words.backup.open);
    open.onclick = () => startAs({ how: "backup", file: backup.file });
    const why = make("span", { className: "quietly" }, words.backup.reasons[backup.reason]);
    const size = make("span", { className: "quietly size" }, words.kilobytes(backup.bytes));
    return make("li", {}, make("span", {}, when), why, size, open);
  };
  list.append(...backups.slice(0, shownFirst).map(row));
  const older = backups.slice(shownFirst);
  if (older.length > 0) {
    const { more_one, more_other } = words.backup;
    const label = words.counted({ one: more_one, other: more_other }, older.length);
    const more = make("button", { type: "button", className: "quiet" }, label);
    more.onclick = () => {
      const rows = older.map(row);
      list.append(...rows);
      more.remove();
      rows[0]?.querySelector("button")?.focus();
    };
    box.append(more);
  }
  return box;
}
