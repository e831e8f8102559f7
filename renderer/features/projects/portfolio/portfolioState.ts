import { plainView, readView, type TableView } from "@renderer/ui/RecordTable/tableView";
import { remember, remembered } from "@renderer/ui/remembered";

export const portfolioModes = ["table", "board", "timeline"] as const;
export type PortfolioMode = (typeof portfolioModes)[number];

/** Address of each way to look at the portfolio. */
export const modePaths: Record<PortfolioMode, string> = {
  table: "/projects",
  board: "/projects/board",
  timeline: "/projects/timeline",
};

export const zooms = ["quarter", "halfYear"] as const;
export type Zoom = (typeof zooms)[number];

/** How the portfolio is shown; what a saved view keeps. Table, board and timeline share search and filters. */
export type PortfolioArrangement = { mode: PortfolioMode; zoom: Zoom; table: TableView };

/** The arrangement and the saved view it began from. */
export type PortfolioState = PortfolioArrangement & { savedViewId?: string };

export const plainState: PortfolioState = { mode: "table", zoom: "quarter", table: plainView };

/** Reads an arrangement from a saved view or an earlier visit; what cannot be read becomes the plain one. */
export function readArrangement(stored: unknown): PortfolioArrangement {
  const { mode, zoom, table } = (stored ?? {}) as Record<string, unknown>;
  return {
    mode: portfolioModes.find((known) => known === mode) ?? plainState.mode,
    zoom: zooms.find((known) => known === zoom) ?? plainState.zoom,
    table: readView(table),
  };
}

const name = "projects";

/** The arrangement of this window's last visit, so that coming back from a project finds the list as it was. */
export function rememberedState(): PortfolioState {
  return remembered(name, readState) ?? plainState;
}

/** Keeps the arrangement for the next visit. */
export function rememberState(state: PortfolioState): void {
  remember(name, state);
}

function readState(stored: unknown): PortfolioState {
  const { savedViewId } = (stored ?? {}) as Record<string, unknown>;
  return {
    ...readArrangement(stored),
    savedViewId: typeof savedViewId === "string" ? savedViewId : undefined,
  };
}
