import { withWaitingCards } from "@shared/domain/events/boardScene";
import type { WallCard, WallView } from "@shared/domain/events/wall";

/** Steps a person makes in the wall's window: arrow and page keys, a presenter's remote. */
export const wallSteps = ["next", "previous", "blank"] as const;
export type WallStep = (typeof wallSteps)[number];

/** A card that was just typed in travels alone, ahead of the view it will be part of: the room does not wait. */
type Message =
  | { kind: "view"; view: WallView; waiting: readonly WallCard[] }
  | { kind: "waiting"; waiting: readonly WallCard[] }
  | { kind: "ready" }
  | { kind: "step"; step: WallStep };

const channelName = "agendalotse-wall";
/** Held by the wall as long as it lives, so that its end is known however it came: closed, crashed, switched off. */
const wallLock = "agendalotse.wall";
/** Held by a window that had the console open, so that a wall is not left behind alone. */
const consoleLock = "agendalotse.console";
/** A console that is being loaded anew, or started again after a crash, finds its wall still there. */
const patienceMs = 60_000;

/** The wall's document; Electron opens no other window (electron/main/contents.ts). */
export const wallFile = "wall.html";

/** Name of the wall's window: opening it again brings the one there is to the front. */
export const wallWindowName = "agendalotse-wall";

const never = new Promise<never>(() => {});

/** The console's end: shows views on whatever wall there is and hears its steps. */
export class WallSender {
  readonly #channel = new BroadcastChannel(channelName);
  readonly #closed = new AbortController();
  readonly #walls: (isThere: boolean) => void;
  #view: WallView | undefined;
  #waiting: readonly WallCard[] = [];
  #isWaiting = false;

  /** `heard` is called with each step made at the wall, `walls` whenever one comes or goes. */
  constructor(heard: (step: WallStep) => void, walls: (isThere: boolean) => void) {
    this.#walls = walls;
    this.#channel.onmessage = ({ data }: MessageEvent<Message>) => {
      if (data.kind === "step") heard(data.step);
      if (data.kind !== "ready") return;
      if (!this.#isWaiting) void this.#watch();
      if (this.#view) this.show(this.#view, this.#waiting);
    };
    holdConsole();
    void this.#watch();
  }

  /** `waiting` are cards on their way to the disk which a board in this view does not have yet. */
  show(view: WallView, waiting: readonly WallCard[] = []): void {
    this.#view = view;
    this.#waiting = waiting;
    this.#send({ kind: "view", view, waiting });
  }

  /** Other waiting cards beside the view that is shown; at once, and without sending the view again. */
  showWaiting(waiting: readonly WallCard[]): void {
    if (!this.#view || waiting.length + this.#waiting.length === 0) return;
    this.#waiting = waiting;
    this.#send({ kind: "waiting", waiting });
  }

  close(): void {
    this.#channel.close();
    this.#closed.abort();
  }

  /** Says whether a wall is there, and when it is gone. */
  async #watch(): Promise<void> {
    const isThere = await isHeld(wallLock);
    if (this.#closed.signal.aborted) return;
    this.#walls(isThere);
    if (!isThere) return;
    this.#isWaiting = true;
    try {
      await navigator.locks.request(wallLock, { mode: "shared", signal: this.#closed.signal }, () => {});
    } catch (thrown) {
      if (this.#closed.signal.aborted) return;
      throw thrown;
    }
    this.#isWaiting = false;
    // A wall that was loaded anew, or took the place of this one, is there again at once.
    await this.#watch();
  }

  #send(message: Message): void {
    this.#channel.postMessage(message);
  }
}

let holding = false;

/** Once, and for as long as this window lives: leaving the console to look something up leaves the wall alone. */
function holdConsole(): void {
  if (holding) return;
  holding = true;
  void navigator.locks.request(consoleLock, { mode: "shared" }, () => never);
}

async function isHeld(name: string): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some((lock) => lock.name === name);
}

/** Opens the wall's window, or brings the one there is to the front; false where the browser refused. */
export function openWall(): boolean {
  const opened = window.open(wallFile, wallWindowName, "popup,width=1280,height=720");
  opened?.focus();
  return opened !== null;
}

/**
 * The wall's end: gets each view and sends steps. There is one wall at a time: a newer one takes the place of this
 * one, which then closes; so does a wall whose console has been gone for a minute.
 */
export function listenAsWall(show: (view: WallView | undefined) => void): { step: (step: WallStep) => void } {
  const channel = new BroadcastChannel(channelName);
  const send = (message: Message) => channel.postMessage(message);
  let view: WallView | undefined;
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.kind === "view") view = data.view;
    if (data.kind !== "view" && data.kind !== "waiting") return;
    show(view && { ...view, scene: withWaitingCards(view.scene, data.waiting) });
  };
  navigator.locks
    .request(wallLock, { steal: true }, () => {
      send({ kind: "ready" });
      return never;
    })
    .catch(() => {
      channel.close();
      show(undefined);
      window.close();
    });
  void closeWhenLeftAlone();
  return { step: (step) => send({ kind: "step", step }) };
}

async function closeWhenLeftAlone(): Promise<void> {
  for (;;) {
    await navigator.locks.request(consoleLock, { mode: "exclusive" }, () => {});
    await new Promise((resolve) => setTimeout(resolve, patienceMs));
    if (!(await isHeld(consoleLock))) window.close();
  }
}
