import { fold } from "@shared/domain/fold";
import type { DraftOf, RecordOf } from "@shared/domain/kinds";
import type { ColumnRole } from "../strategy/columnRoles";
import type { ProposalFact } from "../strategy/proposal";
import { parseDate } from "../table/cells";
import { unitsNamed } from "./unitNames";

type MeasureFields = Partial<
  Pick<
    DraftOf<"measures">,
    "priority" | "status" | "start" | "end" | "indicatorText" | "leadUnitId" | "participantUnitIds"
  >
>;

/** Fields read from facts, and the facts that stay words because they say something else. */
export type FactReading<F> = { fields: F; left: ProposalFact[] };

const starts = (words: Readonly<Record<string, readonly string[]>>, text: string): string | undefined =>
  Object.keys(words).find((key) => words[key]?.some((word) => text === word || text.startsWith(`${word} `)));

/** Words a measure's priority is written in. */
export const measurePriorityWords = {
  high: ["hoch", "sehr hoch", "high", "1", "a"],
  medium: ["mittel", "medium", "2", "b"],
  low: ["niedrig", "gering", "low", "3", "c"],
};
/** Words a measure's status is written in. */
export const measureStatusWords = {
  idea: ["idee", "vorschlag", "idea"],
  planned: ["geplant", "in planung", "planung", "vorgesehen", "planned", "not started", "nicht begonnen"],
  running: [
    "laufend",
    "in umsetzung",
    "in arbeit",
    "begonnen",
    "umsetzung",
    "running",
    "ongoing",
    "in progress",
    "aktiv",
  ],
  done: ["abgeschlossen", "umgesetzt", "erledigt", "fertig", "done", "completed", "finished"],
  dropped: ["verworfen", "gestrichen", "eingestellt", "dropped", "cancelled"],
};

/** Start and end of a span as people write it: "2026–2028", "ab 2026", "bis Ende 2027", "01.02.2026". */
export function parsePeriod(text: string): { start?: string; end?: string } | undefined {
  const plain = text.trim();
  const open = /^(?:ab|seit|from|since)\s+(.+)$/i.exec(plain)?.[1];
  const close = /^(?:bis|until|to|by)\s+(.+)$/i.exec(plain)?.[1];
  const parts = plain.split(/\s*[–—]\s*|\s+-\s+|\s+bis\s+|(?<=^\d{4})\s*-\s*(?=\d{4}$)/i);
  const day = (words: string | undefined, edge: "start" | "end") =>
    words === undefined ? undefined : parseDate({ text: words }, edge);
  if (open) return onlyFound(day(open, "start"), undefined);
  if (close) return onlyFound(undefined, day(close, "end"));
  if (parts.length === 2) {
    const [start, end] = [day(parts[0], "start"), day(parts[1], "end")];
    return start && end && start <= end ? { start, end } : undefined;
  }
  return onlyFound(day(plain, "start"), day(plain, "end"));
}

function onlyFound(
  start: string | undefined,
  end: string | undefined,
): { start?: string; end?: string } | undefined {
  return start || end ? { ...(start && { start }), ...(end && { end }) } : undefined;
}

/** Reads what a table said about a measure into its fields; everything that is not certain stays words. */
export function measureFacts(
  facts: readonly ProposalFact[],
  units: readonly RecordOf<"orgUnits">[],
): FactReading<MeasureFields> {
  const fields: MeasureFields = {};
  const readers: Partial<Record<ColumnRole, (text: string) => MeasureFields | undefined>> = {
    priority: (text) => {
      const priority = starts(measurePriorityWords, fold(text)) as MeasureFields["priority"];
      return priority && { priority };
    },
    status: (text) => {
      const status = starts(measureStatusWords, fold(text)) as MeasureFields["status"];
      return status && { status };
    },
    period: parsePeriod,
    start: (text) => onlyFound(parseDate({ text }, "start"), undefined),
    end: (text) => onlyFound(undefined, parseDate({ text }, "end")),
    indicator: (text) => ({ indicatorText: text }),
    lead: (text) => {
      const [leadUnitId, ...others] = unitsNamed(text, units);
      return leadUnitId && others.length === 0 ? { leadUnitId } : undefined;
    },
    participants: (text) => {
      const participantUnitIds = unitsNamed(text, units);
      return participantUnitIds.length > 0 ? { participantUnitIds } : undefined;
    },
  };
  const left = facts.filter((fact) => {
    const read = fact.role && readers[fact.role]?.(fact.text);
    if (!read || Object.keys(read).some((key) => key in fields)) return true;
    Object.assign(fields, read);
    return false;
  });
  return { fields, left };
}

type GoalFields = Partial<Pick<DraftOf<"goals">, "priority" | "horizonYear">>;

/** Reads what a table said about a goal into its fields. */
export function goalFacts(facts: readonly ProposalFact[]): FactReading<GoalFields> {
  const fields: GoalFields = {};
  const left = facts.filter((fact) => {
    const year = /^(?:bis\s+)?(20\d{2})$/.exec(fact.text.trim())?.[1];
    if ((fact.role === "end" || fact.role === "period") && year && fields.horizonYear === undefined) {
      fields.horizonYear = Number(year);
      return false;
    }
    const priority = fact.role === "priority" ? /^[1-4]$/.exec(fact.text.trim())?.[0] : undefined;
    if (!priority || fields.priority !== undefined) return true;
    fields.priority = Number(priority) as GoalFields["priority"];
    return false;
  });
  return { fields, left };
}
