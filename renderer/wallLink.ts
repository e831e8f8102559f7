import type { WallView } from "@shared/domain/events/wall";

/** Steps a person makes in the wall's window: arrow and page keys, a presenter's remote. */
export const wallSteps = ["next", "previous", "blank"] as const;
export type WallStep = (typeof wallSteps)[number];

type Message =
  | { kind: "view"; view: WallView }
  | { kind: "ready" }
  | { kind: "gone" }
  | { kind: "step"; step: WallStep };

const channelName = "agendalotse-wall";

/** The wall's document; Electron opens no other window (electron/main/contents.ts). */
export const wallFile = "wall.html";

/** The console's end: shows views on whatever wall there is and hears its steps. */
export class WallSender {
  readonly #channel = new BroadcastChannel(channelName);
  #view: WallView | undefined;

  /** `heard` is called with each step made at the wall, `walls` whenever one comes or goes. */
  constructor(heard: (step: WallStep) => void, walls: (isThere: boolean) => void) {
    this.#channel.onmessage = ({ data }: MessageEvent<Message>) => {
      if (data.kind === "step") heard(data.step);
      if (data.kind === "gone") walls(false);
      if (data.kind !== "ready") return;
      walls(true);
      if (this.#view) this.#send({ kind: "view", view: this.#view });
    };
  }

  show(view: WallView): void {
    this.#view = view;
    this.#send({ kind: "view", view });
  }

  close(): void {
    this.#channel.close();
  }

  #send(message: Message): void {
    this.#channel.postMessage(message);
  }
}

/** Opens the wall's window, or brings the one there is to the front; false where the browser refused. */
export function openWall(): boolean {
  const opened = window.open(wallFile, "agendalotse-wall", "popup,width=1280,height=720");
  opened?.focus();
  return opened !== null;
}

/** The wall's end: gets each view, sends steps, and says when it comes and goes. */
export function listenAsWall(show: (view: WallView) => void): { step: (step: WallStep) => void } {
  const channel = new BroadcastChannel(channelName);
  const send = (message: Message) => channel.postMessage(message);
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.kind === "view") show(data.view);
  };
  window.addEventListener("pagehide", () => send({ kind: "gone" }));
  send({ kind: "ready" });
  return { step: (step) => send({ kind: "step", step }) };
}
