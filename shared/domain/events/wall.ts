import type { Cluster } from "./cluster";
import type { NoteKind } from "./note";
import type { SlotKind } from "./slot";

/**
 * What the wall shows. The console makes it and sends it; the wall knows nothing else, so what is private (the
 * moderator's notes, hidden dots, names) cannot be in its document: there is no field for it. FIELD.md M5.
 */
export type WallView = {
  language: "de" | "en";
  scheme: "light" | "dark";
  /** Name of the event, small in a corner. */
  title: string;
  scene: WallScene;
  timer?: WallTimer;
};

/** A running timer ends at a moment; a stopped one has so many seconds left, fewer than none when overrun. */
export type WallTimer = { endsAt: string } | { secondsLeft: number };

export type WallCard = { id: string; code: string; text: string; kind: NoteKind; department?: string };
export type WallPile = Pick<Cluster, "id" | "title" | "colour" | "symbol"> & { cards: readonly WallCard[] };

/** One option of a dot vote; its dots only once they were revealed. */
export type WallOption = {
  id: string;
  label: string;
  /** The dots, and in words how wide the support is or that it is a tie. */
  shown?: { dots: number; remark: string };
};

/** A cell of a matrix: what it says, and its sentence. */
export type WallCell = {
  value: string;
  strength: "strong" | "medium" | "weak" | "none" | "open";
  sentence?: string;
};

export type WallScene =
  | { name: "title"; subtitle: string }
  | {
      name: "plan";
      points: readonly {
        id: string;
        title: string;
        kind: SlotKind;
        start: string;
        end: string;
        state: "past" | "now" | "coming" | "skipped";
      }[];
    }
  | {
      name: "sessions";
      rooms: readonly string[];
      /** A title for each room, empty where it is free. Who brings a topic stays off the wall. */
      rounds: readonly {
        id: string;
        start: string;
        end: string;
        isNow: boolean;
        titles: readonly string[];
      }[];
    }
  | {
      name: "point";
      title: string;
      start: string;
      end: string;
      question: string;
      speaker: string;
      next: string;
    }
  | {
      name: "board";
      question: string;
      piles: readonly WallPile[];
      loose: readonly WallCard[];
      /** What the loose cards are called beside piles. */
      looseTitle: string;
      newestId?: string;
    }
  | {
      name: "vote";
      question: string;
      /** In words: dots for each person, dots given and to be given, which may be seen while they are hidden. */
      rules: string;
      options: readonly WallOption[];
    }
  | {
      name: "triage";
      text: string;
      /** The question being answered, with its answers from operational to strategic; absent at the end. */
      question?: { text: string; answers: readonly string[]; number: number; of: number };
      /** The proposal in words, with the answers that decided it. */
      proposal?: { outcome: string; because: string };
    }
  | {
      name: "matrix";
      title: string;
      columns: readonly string[];
      rows: readonly { id: string; code: string; title: string; cells: readonly WallCell[] }[];
      /** Contradictions and missing voices, as topics for the next talk. */
      topics: readonly string[];
    }
  | {
      name: "results";
      decisions: readonly { code: string; text: string; result: string }[];
      tasks: readonly { code: string; what: string; who: string; due: string }[];
    }
  | { name: "pause"; text: string; until?: string }
  /** Nothing at all, for the moments in which people shall look at each other. */
  | { name: "black" };

export type WallSceneName = WallScene["name"];
