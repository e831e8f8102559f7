import { titleKey } from "./sameText";

type AgendaItem = { id: string; code: string; title: string; archivedAt?: string | undefined };

const numbers = /\b[A-Z]{1,2}-\d+(?:\.\d+)*\b/gi;

/** The item a text names by its title or its number ("Z-2.1", "Z-2.1 Bürgernah"); archived ones are not named any more. */
export function agendaItemNamed(text: string, items: readonly AgendaItem[]): string | undefined {
  const key = titleKey(text);
  const current = items.filter(({ archivedAt }) => archivedAt === undefined);
  const [number, another] = text.toUpperCase().match(numbers) ?? [];
  const isNumbered = number !== undefined && !another && text.trim().toUpperCase().startsWith(number);
  return (
    current.find(({ title }) => key !== "" && titleKey(title) === key) ??
    (isNumbered ? current.find(({ code }) => code.toUpperCase() === number) : undefined)
  )?.id;
}

/** All items a text names, in one title or in parts; undefined unless every part names one. */
export function agendaItemsNamed(text: string, items: readonly AgendaItem[]): string[] | undefined {
  for (const parts of [[text], text.split(/[;\n]/), text.split(/[,;/\n]|\s+und\s+/)]) {
    const named = parts.filter((part) => part.trim() !== "");
    const ids = named.flatMap((part) => agendaItemNamed(part, items) ?? []);
    if (ids.length > 0 && ids.length === named.length) return [...new Set(ids)];
  }
  return undefined;
}
