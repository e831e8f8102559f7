import type { PaperItem } from "@shared/domain/papers/councilPaper";
import { paperItemKinds } from "@shared/domain/papers/councilPaper";
import { type ItemSource, recordOfItem } from "@shared/domain/papers/outcome";
import { itemName } from "@shared/domain/papers/paperFrom";
import type { Translate } from "@shared/i18n/translate";

/** An item as a value of a select: "measures:<id>". */
export const keyOfItem = ({ kind, id }: PaperItem): string => `${kind}:${id}`;

/** The item of such a value, also from an address; undefined for anything else. */
export function itemOfKey(key: string): PaperItem | undefined {
  const [name = "", id = ""] = key.split(":");
  const kind = paperItemKinds.find((one) => one === name);
  return kind && id ? { kind, id } : undefined;
}

/** What people call an item; a version by its number. */
export function wordsOfItem(t: Translate, item: PaperItem, source: ItemSource): string {
  const record = recordOfItem(item, source);
  if (!record) return t("councilPapers.items.gone");
  return item.kind === "agendaVersions"
    ? t("councilPapers.new.version", { number: itemName(record) })
    : itemName(record);
}

/** Everything a paper can be about, by kind; what was put away is left out. */
export function itemChoices(t: Translate, collator: Intl.Collator, source: ItemSource) {
  return paperItemKinds.map((kind) => ({
    group: t(`kinds.${kind}.many`),
    items: (source[kind] as { id: string; archivedAt?: string }[])
      .filter(({ archivedAt }) => archivedAt === undefined)
      .map(({ id }) => ({ value: keyOfItem({ kind, id }), label: wordsOfItem(t, { kind, id }, source) }))
      .sort((a, b) => collator.compare(a.label, b.label)),
  }));
}
