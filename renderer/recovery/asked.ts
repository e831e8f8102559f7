/**
 * What a person chose on the recovery page, for the start of the app that follows. It stays in this window: another
 * one, and the next start of the program, begin as usual.
 */
export type Asked =
  | { how: "start" }
  | { how: "rebuild" }
  | { how: "keep" }
  | { how: "look" }
  | { how: "begin" }
  | { how: "backup"; file: string };

const place = "agendalotse.asked";
const plainly: readonly string[] = ["rebuild", "keep", "look", "begin"] satisfies Asked["how"][];

/** Leaves word for the next start in this window. */
export function askFor(asked: Asked): void {
  sessionStorage.setItem(place, JSON.stringify(asked));
}

/** What this start was asked for; asked once, but "look" holds until it is left. */
export function takeAsked(): Asked {
  const asked = askedIn(sessionStorage.getItem(place));
  if (asked.how !== "look") sessionStorage.removeItem(place);
  return asked;
}

/** Ends looking: the next start is a plain one again. */
export function forgetAsked(): void {
  sessionStorage.removeItem(place);
}

function askedIn(text: string | null): Asked {
  const asked: unknown = text === null ? null : JSON.parse(text);
  if (typeof asked !== "object" || asked === null || !("how" in asked)) return { how: "start" };
  if (asked.how === "backup" && "file" in asked && typeof asked.file === "string")
    return { how: "backup", file: asked.file };
  return plainly.includes(String(asked.how)) ? ({ how: asked.how } as Asked) : { how: "start" };
}
