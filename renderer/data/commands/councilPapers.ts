import type { DraftOf, PatchOf, RecordOf } from "@shared/domain/kinds";
import { type Consultation, type PaperItem, paperItemKinds } from "@shared/domain/papers/councilPaper";
import {
  type ItemSource,
  isResolved,
  outcomeMoves,
  type Resolved,
  recordOfItem,
  resolutionText,
  stateFields,
  statusAfter,
} from "@shared/domain/papers/outcome";
import { AppError } from "@shared/errors";
import { command } from "../command";
import { tableOf } from "../db";
import type { Writer } from "../writer";
import { moveVersion } from "./agendaVersions";

const change = command(
  "councilPapers.change",
  async (
    write,
    id: string,
    to: (paper: RecordOf<"councilPapers">) => PatchOf<"councilPapers">,
  ): Promise<void> => {
    const paper = await write.get("councilPapers", id);
    const { subject } = await write.update("councilPapers", id, to(paper));
    write.describe({ title: subject });
  },
);

/**
 * Changes a part of a list in a paper (committees, points, annexes, items) as it stands stored, so that two fields
 * left one right after the other do not take each other's words back.
 */
export function changePaper(
  id: string,
  to: (paper: RecordOf<"councilPapers">) => PatchOf<"councilPapers">,
  { group }: { group?: string } = {},
): Promise<void> {
  return group ? change.inGroup(group, id, to) : change(id, to);
}

/** What a committee made of a paper. */
export type CommitteeResult = Required<Pick<Consultation, "result" | "resultText">> &
  Pick<Consultation, "date" | "remark"> & {
    /** Items somebody decided to leave as they are. */
    left: readonly string[];
    /** What is written at the items where the wording was changed; empty writes nothing. */
    wording: string;
  };

/**
 * Notes a committee's result. That of the deciding one moves the items, writes the changed wording down at them, and
 * makes the Beschluss that people must hear of, or corrects it. FIELD.md M7.
 */
export const recordResult = command(
  "councilPapers.recordResult",
  async (write, paperId: string, at: number, { left, wording, ...told }: CommitteeResult): Promise<void> => {
    const paper = await write.get("councilPapers", paperId);
    const before = paper.consultations[at];
    if (!before) throw new AppError("notFound", `Paper ${paperId} has no committee ${at}.`);
    const consultation = { ...before, ...told };
    const consultations = paper.consultations.map((one, index) => (index === at ? consultation : one));
    const source = await sourceOf(paper.items);
    const moved = paper.items.filter(({ id }) => !left.includes(id));
    await moveItems(write, moved, source, consultation);
    if (wording !== "" && consultation.role === "decision" && consultation.result === "amended")
      await noteWording(write, moved, source, wording);
    const decisionId = await resolve(write, paper, consultation);
    await write.update("councilPapers", paperId, {
      consultations,
      status: statusAfter({ ...paper, consultations }),
      ...(decisionId ? { decisionId } : {}),
    });
    write.describe({ title: paper.subject, forum: consultation.forum, result: consultation.result ?? "" });
  },
);

/** The items as they stand. */
async function sourceOf(items: readonly PaperItem[]): Promise<ItemSource> {
  const [goals, measures, projects, agendaVersions] = await Promise.all(
    paperItemKinds.map(async (kind) => {
      const ids = items.flatMap((item) => (item.kind === kind ? item.id : []));
      const found = await tableOf(kind).bulkGet(ids);
      return found.flatMap((record) => record ?? []);
    }),
  );
  return { goals, measures, projects, agendaVersions } as ItemSource;
}

async function moveItems(
  write: Writer,
  items: readonly PaperItem[],
  source: ItemSource,
  { role, result }: Consultation,
): Promise<void> {
  if (!result) return;
  for (const { kind, id, to } of outcomeMoves(items, source, { role, result })) {
    if (kind === "agendaVersions")
      await moveVersion(
        write,
        await write.get("agendaVersions", id),
        to as RecordOf<"agendaVersions">["status"],
      );
    else await write.update(kind, id, { [stateFields[kind]]: to });
  }
}

async function noteWording(
  write: Writer,
  items: readonly PaperItem[],
  source: ItemSource,
  wording: string,
): Promise<void> {
  for (const item of items) {
    const record = recordOfItem(item, source);
    if (!record) continue;
    const note = [record.note?.trim(), wording].filter((part) => part).join("\n\n");
    await write.update(item.kind, item.id, { note });
  }
}

/**
 * Makes the Beschluss or corrects it; gives its id, or none where nothing was resolved. What a closed session resolved
 * is never public.
 */
async function resolve(
  write: Writer,
  paper: RecordOf<"councilPapers">,
  consultation: Consultation,
): Promise<string | undefined> {
  const known = paper.decisionId ? await tableOf("decisions").get(paper.decisionId) : undefined;
  const isPutOff =
    known !== undefined && consultation.role === "decision" && consultation.result === "deferred";
  if (!isResolved(consultation) && !isPutOff) return undefined;
  const said: Omit<DraftOf<"decisions">, "code"> = {
    text: resolutionText(paper, consultation),
    result: consultation.result as Resolved | "deferred",
    forum: consultation.forum,
    date: consultation.date,
    results: [...paper.items, { kind: "councilPapers", id: paper.id }],
    sensitivity: !paper.isPublic && paper.sensitivity === "public" ? "internal" : paper.sensitivity,
  };
  const { id } = known
    ? await write.update("decisions", known.id, said)
    : await write.create("decisions", said);
  return id;
}
