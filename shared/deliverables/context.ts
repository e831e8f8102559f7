import type { HeadingLevel } from "../document/build";
import { withoutEmptyColumns } from "../document/buildTable";
import { fromRichText } from "../document/fromRichText";
import type { Anchor, Block, Table } from "../document/model";
import type { RichTextInput } from "../document/richTextInput";
import type { CheckResult } from "../domain/check";
import type { KindName, RecordOf } from "../domain/kinds";
import { shortNameOf } from "../domain/organisation/orgUnit";
import { mayBeSeenBy } from "../domain/record";
import type { Workspace } from "../domain/workspace";
import type { DeliverableOptions } from "./deliverable";
import { Lookups } from "./lookups";
import { type DocumentWords, Speech } from "./words";

/** Which field of which record a block shows. */
export function anchorOf<K extends KindName>(
  kind: K,
  record: { id: string },
  field: (keyof RecordOf<K> & string) | "item",
): Anchor {
  return { kind, recordId: record.id, field };
}

/** What all builders of one document share. The workspace holds only what the audience may see. */
export class Context extends Speech {
  readonly look: Lookups;
  private readonly usedKeys = new Map<string, number>();

  constructor(
    readonly workspace: Workspace,
    readonly options: DeliverableOptions,
    words: DocumentWords,
    /** What the content checks find in the whole workspace, also beyond what the audience may see. */
    readonly findings: () => CheckResult,
  ) {
    super(words);
    this.look = new Lookups(workspace);
  }

  /** Key of a table, made unique within the document; it names the table's CSV file. */
  tableKey(base: string): string {
    const count = (this.usedKeys.get(base) ?? 0) + 1;
    this.usedKeys.set(base, count);
    return count === 1 ? base : `${base}-${count}`;
  }

  /** An overview as the reader wants it: columns nobody has filled yet stand only where gaps are to be seen. */
  overview(table: Table): Table {
    return this.options.emptySections === "mark" ? table : withoutEmptyColumns(table);
  }

  /** The blocks of a record's running text, below a heading of `parentLevel`. */
  rich<K extends KindName>(
    kind: K,
    record: RecordOf<K> & { title?: string },
    field: keyof RecordOf<K> & string,
    parentLevel: 0 | HeadingLevel,
  ): Block[] {
    return fromRichText(record[field] as RichTextInput | undefined, {
      parentLevel,
      anchor: anchorOf(kind, record, field),
      tableKey: this.tableKey(`text-${kind}-${field}`),
      words: {
        tableCaption: (number) =>
          this.say("textTable", {
            title: (kind !== "agendas" && record.title) || this.label(kind, field),
            number,
          }),
        columnHeading: (number) => this.say("textColumn", { number }),
      },
    });
  }

  /** "HF-2 Verwaltung und Service". */
  named({ code, title }: { code: string; title: string }): string {
    return `${code} ${title}`;
  }

  /** Name of a unit; empty for none. */
  unit(id: string | undefined): string {
    return (id && this.look.units.get(id)?.name) || "";
  }

  /** What people call a unit in tight places; empty for none. */
  shortUnit(id: string | undefined): string {
    const unit = id ? this.look.units.get(id) : undefined;
    return unit ? shortNameOf(unit) : "";
  }

  units(ids: readonly string[]): string {
    return ids
      .map((id) => this.unit(id))
      .filter((name) => name !== "")
      .join(", ");
  }

  /**
   * How a person is named to the audience: by name where the audience may see the person's record, else by
   * function or unit (DOMAIN.md (e), privacy: role instead of name). Empty for none.
   */
  person(id: string | undefined): string {
    const person = id ? this.look.persons.get(id) : undefined;
    if (!person) return "";
    const unit = this.unit(person.orgUnitId);
    if (!mayBeSeenBy(person.sensitivity, this.options.audience)) return person.roleTitle || unit;
    return person.roleTitle && person.roleTitle !== person.displayName
      ? `${person.displayName} (${person.roleTitle})`
      : person.displayName;
  }

  /** Goals by their ids in the order of their codes; what the audience may not see is dropped. */
  goals(ids: readonly string[]): RecordOf<"goals">[] {
    const found = ids.flatMap((id) => this.look.goals.get(id) ?? []);
    return this.byCode(found);
  }

  /** The same without function, for tight places. */
  shortPerson(id: string | undefined): string {
    const person = id ? this.look.persons.get(id) : undefined;
    return person && mayBeSeenBy(person.sensitivity, this.options.audience)
      ? person.displayName
      : this.person(id);
  }

  byCode<T extends { code: string }>(records: readonly T[]): T[] {
    return [...records].sort((a, b) => this.collator.compare(a.code, b.code));
  }

  /** Records chosen for a profile by the options, in the order of their codes; none chosen means all. */
  chosen<T extends { id: string; code: string }>(records: readonly T[]): T[] {
    const ids = new Set(this.options.recordIds);
    return this.byCode(ids.size === 0 ? records : records.filter((record) => ids.has(record.id)));
  }

  /** "I/2026 – IV/2027" from days; one side alone where the other is open; empty for none. */
  quarters(from: string | undefined, to: string | undefined): string {
    return this.span(this.format.quarter(from), this.format.quarter(to));
  }

  /** "01.02.2026 – 30.06.2026", or one side alone with "ab" or "bis". */
  days(from: string | undefined, to: string | undefined): string {
    return this.span(this.format.shortDate(from), this.format.shortDate(to));
  }

  private span(from: string, to: string): string {
    if (from && to) return from === to ? from : this.say("period", { from, to });
    if (from) return this.say("cover.periodFrom", { from });
    return to ? this.say("cover.periodTo", { to }) : "";
  }
}
