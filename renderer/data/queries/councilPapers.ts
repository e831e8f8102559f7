import type { RecordOf } from "@shared/domain/kinds";
import { type Consultation, type PaperItemKind, paperItemKinds } from "@shared/domain/papers/councilPaper";
import { nextCommittee } from "@shared/domain/papers/nextCommittee";
import type { ItemSource } from "@shared/domain/papers/outcome";
import { byId, inOrder } from "@shared/domain/workspace";
import { tableOf } from "../db";

/** A paper as the list shows it. */
export type PaperRow = { id: string; paper: RecordOf<"councilPapers">; next?: Consultation };

export type PaperList = {
  rows: readonly PaperRow[];
  /** How many papers were put away. */
  archivedCount: number;
  units: ReadonlyMap<string, RecordOf<"orgUnits">>;
};

/** All papers, the newest first. Archived ones are left out unless asked for alone. */
export async function paperList({ archived = false } = {}): Promise<PaperList> {
  const [papers, units] = await Promise.all([
    tableOf("councilPapers").toArray(),
    tableOf("orgUnits").toArray(),
  ]);
  const shown = papers.filter(({ archivedAt }) => (archivedAt !== undefined) === archived);
  return {
    rows: shown
      .sort((a, b) => b.createdAt.localeCompare(a.createdAt))
      .map((paper) => {
        const next = nextCommittee(paper);
        return { id: paper.id, paper, ...(next ? { next } : {}) };
      }),
    archivedCount: archived ? shown.length : papers.length - shown.length,
    units: byId(units),
  };
}

/** What a paper can be about. */
export async function paperItems(): Promise<ItemSource> {
  const [goals, measures, projects, agendaVersions] = await Promise.all(
    paperItemKinds.map(async (kind) => (await tableOf(kind).toArray()) as unknown[]),
  );
  return { goals, measures, projects, agendaVersions } as ItemSource;
}

export type PaperPageData = {
  paper: RecordOf<"councilPapers">;
  source: ItemSource;
  units: readonly RecordOf<"orgUnits">[];
  decision?: RecordOf<"decisions">;
  /** Committees papers went to, each once, those of the newest first. */
  forums: readonly string[];
};

/** One paper and everything it can refer to; null where it is gone. */
export async function paperPage(id: string): Promise<PaperPageData | null> {
  const [papers, source, units] = await Promise.all([
    tableOf("councilPapers").toArray(),
    paperItems(),
    tableOf("orgUnits").toArray(),
  ]);
  const paper = papers.find((one) => one.id === id);
  if (!paper) return null;
  const decision = paper.decisionId ? await tableOf("decisions").get(paper.decisionId) : undefined;
  const forums = [
    ...new Set(
      papers
        .sort((a, b) => b.createdAt.localeCompare(a.createdAt))
        .flatMap(({ consultations }) => consultations.map(({ forum }) => forum)),
    ),
  ];
  return { paper, source, units: inOrder(units), forums, ...(decision ? { decision } : {}) };
}

/** Papers about an item that were not put away. */
export async function papersAbout(kind: PaperItemKind, id: string): Promise<RecordOf<"councilPapers">[]> {
  const papers = await tableOf("councilPapers").toArray();
  return papers.filter(
    ({ items, archivedAt }) =>
      archivedAt === undefined && items.some((item) => item.kind === kind && item.id === id),
  );
}
