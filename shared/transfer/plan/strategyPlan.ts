import type { AgendaChapter } from "@shared/domain/agenda/agenda";
import type { RecordOf } from "@shared/domain/kinds";
import type { RichText } from "@shared/domain/richText";
import type { Workspace } from "@shared/domain/workspace";
import type { OutlineBlock } from "../outline";
import { outlineRichText } from "../outlineRichText";
import { factBlocks } from "../strategy/asText";
import { ignoredIds } from "../strategy/editProposal";
import {
  isRecordKind,
  type Proposal,
  type ProposalFact,
  type ProposalNode,
  type RecordKind,
} from "../strategy/proposal";
import type { Comparison, ReadingWords } from "./change";
import { goalFacts, measureFacts } from "./factFields";
import { compareRecord, matchRecords } from "./matchRecords";
import {
  type Content,
  type PlannedRecord,
  type StrategyTable,
  type StrategyWorkspace,
  strategyKinds,
} from "./plannedRecord";
import { says, titleKey } from "./sameText";
import { type PlacedTexts, placeTexts } from "./textPlaces";

export type PlannedChapter = { chapter: AgendaChapter; text: RichText; comparison: Comparison };

export type StrategyPlan = {
  /** The agenda's title in the source, and whether the workspace calls it so. */
  title?: { text: string; comparison: Comparison };
  chapters: PlannedChapter[];
  /** Fields first, then guidelines, goals and measures, each in the order of the source. */
  records: PlannedRecord[];
};

type Above = { field?: PlannedRecord; goal?: PlannedRecord };

/** Collects the records of a proposal. */
class Planner {
  readonly records: PlannedRecord[] = [];
  readonly #byKey = new Map<string, PlannedRecord>();

  constructor(
    private readonly units: Workspace["orgUnits"],
    private readonly placed: PlacedTexts,
    private readonly words: ReadingWords,
  ) {}

  /** Adds a line's record, or its words to the one the source named before. */
  add(node: ProposalNode, kind: RecordKind, above: Above): PlannedRecord {
    const table = strategyKinds[kind];
    const field = kind === "actionField" || kind === "guideline" ? undefined : above.field;
    const content = this.#contentOf(node, kind);
    const key = `${table} ${field?.id ?? ""} ${titleKey(content.title)}`;
    const goal = kind === "measure" ? above.goal : undefined;
    const before = this.#byKey.get(key);
    if (before) {
      before.nodeIds.push(node.id);
      addWords(before.content, content);
      if (goal && !before.goals.includes(goal)) before.goals.push(goal);
      return before;
    }
    const record: PlannedRecord = {
      table,
      nodeIds: [node.id],
      id: crypto.randomUUID(),
      comparison: "new",
      content,
      goals: goal ? [goal] : [],
      ...(field && { field }),
      ...(kind === "goal" && above.goal && { parentGoal: above.goal }),
    };
    this.#byKey.set(key, record);
    this.records.push(record);
    return record;
  }

  #contentOf(node: ProposalNode, kind: RecordKind): Content {
    const { id, facts, number, fileName } = node;
    const title = node.title === "" ? this.words.readFrom(fileName, number) : node.title;
    const base = { title, note: this.words.readFrom(fileName, number, this.placed.headingsOver(id)) };
    const text = (blocks: readonly OutlineBlock[], left: readonly ProposalFact[] = []) =>
      outlineRichText([...blocks, ...factBlocks({ id, facts: left })], this.words);
    if (kind === "actionField") {
      const part = (name: "situation" | "challenges") =>
        this.placed.blocksOf({ of: "field", nodeId: id, part: name });
      return {
        ...base,
        texts: { situation: text(part("situation"), facts), challenges: text(part("challenges")) },
        fields: {},
      };
    }
    const blocks = this.placed.blocksOf({ of: "record", nodeId: id });
    if (kind === "guideline") return { ...base, texts: { text: text(blocks, facts) }, fields: {} };
    const { fields, left } = kind === "goal" ? goalFacts(facts) : measureFacts(facts, this.units);
    return { ...base, texts: { description: text(blocks, left) }, fields };
  }
}

function addWords(content: Content, more: Content): void {
  for (const [field, text] of Object.entries(more.texts)) {
    const there = content.texts[field];
    content.texts[field] =
      there && !says(there, text)
        ? { type: "doc", content: [...there.content, ...text.content] }
        : (there ?? text);
  }
  content.fields = { ...more.fields, ...content.fields };
  if (!content.note.includes(more.note)) content.note = `${content.note}\n${more.note}`;
}

function planTitle(proposal: Proposal, agenda: RecordOf<"agendas"> | undefined): StrategyPlan["title"] {
  const ignored = ignoredIds(proposal.nodes);
  const title = proposal.nodes.find((node) => node.kind === "title" && !ignored.has(node.id));
  const written = title?.title ?? proposal.title;
  if (!written) return undefined;
  return {
    text: written,
    comparison: !agenda ? "new" : titleKey(agenda.title) === titleKey(written) ? "same" : "changed",
  };
}

/**
 * Plans what a proposal would store in a workspace: what is new, what is there with the same words, what is
 * there with others. Records are recognised by kind and title, goals and measures first within their field, so
 * that reading the same source again stores nothing twice (FIELD.md M12). Nothing is changed here.
 */
export function planStrategy(
  proposal: Proposal,
  workspace: StrategyWorkspace,
  words: ReadingWords,
): StrategyPlan {
  const placed = placeTexts(proposal.nodes);
  const planner = new Planner(workspace.orgUnits, placed, words);
  const ignored = ignoredIds(proposal.nodes);
  const aboves = new Map<string, Above>();
  for (const node of proposal.nodes) {
    if (ignored.has(node.id)) continue;
    const above = aboves.get(node.parentId ?? "") ?? {};
    if (!isRecordKind(node.kind)) {
      aboves.set(node.id, above);
      continue;
    }
    const record = planner.add(node, node.kind, above);
    if (node.kind === "actionField") aboves.set(node.id, { field: record });
    else aboves.set(node.id, node.kind === "goal" ? { ...above, goal: record } : above);
  }
  const [agenda] = workspace.agendas;
  const chapters = placed.chapters.map((chapter): PlannedChapter => {
    const text = outlineRichText(placed.blocksOf({ of: "chapter", chapter }), words);
    const there = agenda?.[chapter];
    const isEmpty = !there || there.content.length === 0;
    return { chapter, text, comparison: isEmpty ? "new" : says(there, text) ? "same" : "changed" };
  });
  const order: readonly StrategyTable[] = ["actionFields", "guidelines", "goals", "measures"];
  const records = order.flatMap((table) => planner.records.filter((record) => record.table === table));
  matchRecords(records, workspace);
  for (const record of records) record.comparison = compareRecord(record);
  const title = planTitle(proposal, agenda);
  return { ...(title && { title }), chapters, records };
}
