import type { search } from "@shared/i18n/de/search";

type AreaKeys = {
  title: `search.${keyof typeof search & string}`;
  /** Keys of another window, which stay as they are when single keys are switched off. */
  isFixed?: boolean;
  rows: readonly (readonly [keys: string, words: keyof typeof search.keys])[];
};

/** Keys of single areas; the handlers live with their pages. */
export const areaKeys = [
  {
    title: "search.keysAgenda",
    rows: [
      ["Enter", "addBelow"],
      ["Tab", "indent"],
      ["shift+Tab", "outdent"],
      ["alt+↑", "moveUp"],
      ["alt+↓", "moveDown"],
      ["F2", "rename"],
      ["Delete", "remove"],
    ],
  },
  {
    title: "search.keysTriage",
    rows: [
      ["1 2 3", "answer"],
      ["0", "leaveOpen"],
      ["←", "back"],
      ["1 … 9", "outcome"],
      ["8", "park"],
    ],
  },
  {
    title: "search.keysLists",
    rows: [
      ["↑ ↓", "walk"],
      ["Enter", "open"],
      ["Space", "select"],
    ],
  },
  {
    title: "search.keysBoard",
    rows: [
      ["Space", "lift"],
      ["← →", "changePhase"],
    ],
  },
  {
    title: "search.keysTimeline",
    rows: [
      ["← →", "moveEnd"],
      ["shift+← →", "moveWhole"],
    ],
  },
  {
    title: "search.keysInbox",
    rows: [
      ["P", "park"],
      ["V", "discard"],
      ["F2", "rename"],
      ["Delete", "remove"],
    ],
  },
  {
    title: "search.keysRoom",
    rows: [
      ["PageDown PageUp", "roomStep"],
      ["→ ←", "roomArrows"],
      ["F6", "roomView"],
      ["F8", "roomToWall"],
      ["1 … 9", "roomScene"],
      ["0 B .", "roomBlack"],
      ["K F A L V P", "roomCapture"],
      ["alt+↑ ↓", "roomKind"],
      ["T", "roomTimer"],
      ["W", "roomWall"],
      ["Escape", "roomLeave"],
    ],
  },
  {
    title: "search.keysWall",
    isFixed: true,
    rows: [
      ["→ ← PageDown PageUp", "roomStep"],
      ["B .", "roomBlack"],
      ["F", "fullScreen"],
    ],
  },
  {
    title: "search.keysCards",
    rows: [
      ["Enter Tab", "cardAdd"],
      ["alt+↑ ↓", "cardKind"],
      ["↑ ↓ ← →", "walk"],
      ["Space", "select"],
      ["mod+A", "cardAll"],
      ["mod+shift+A", "cardWhole"],
      ["1 … 9", "cardPile"],
      ["0", "cardLoose"],
      ["G", "cardGroup"],
      ["M", "cardMove"],
      ["E", "cardFate"],
      ["mod+X", "cardCut"],
      ["Delete", "remove"],
    ],
  },
  {
    title: "search.keysStakeholders",
    rows: [
      ["↑ ↓ ← →", "stakeholderMove"],
      ["Enter", "open"],
    ],
  },
  {
    title: "search.keysTogether",
    rows: [
      ["1 2 3 4", "cellSet"],
      ["Delete", "cellEmpty"],
      ["Enter", "cellSentence"],
    ],
  },
] as const satisfies readonly AreaKeys[];

/** Whether all of a row's keys are letters, numbers or signs pressed alone. */
export const areSingle = (keys: string): boolean =>
  keys.split(" ").every((key) => /^[\p{Letter}\d.?…]$/u.test(key));
