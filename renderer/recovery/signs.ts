/** What the app tells the watchdog: it works on the start, or the start is over. */
const busy = "agendalotse-busy";
const alive = "agendalotse-alive";

export const signs = { busy, alive } as const;

/** The start goes on: a first picture stands, or a rebuild moves. */
export const sayBusy = (): boolean => dispatchEvent(new Event(busy));

/** The start is over, well or with an explanation of its own. */
export const sayAlive = (): boolean => dispatchEvent(new Event(alive));
