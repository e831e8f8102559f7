import { type AgendaChapter, agendaChapters } from "@shared/domain/agenda/agenda";
import type { OutlineBlock, OutlineNotice } from "../outline";
import type { ColumnRole } from "./columnRoles";

/**
 * What a line of a strategy becomes. `text` follows the line above it (a field's situation, a goal's
 * description); `situation` is the field's inside a field and the agenda's elsewhere.
 */
export const proposalKinds = [
  "title",
  ...agendaChapters,
  "actionField",
  "challenges",
  "guideline",
  "goal",
  "measure",
  "text",
  "ignored",
] as const;
export type ProposalKind = (typeof proposalKinds)[number];

/** Kinds that become records of their own. */
export const recordKinds = ["guideline", "actionField", "goal", "measure"] as const;
export type RecordKind = (typeof recordKinds)[number];
export const isRecordKind = (kind: ProposalKind): kind is RecordKind =>
  (recordKinds as readonly string[]).includes(kind);
export const isChapter = (kind: ProposalKind): kind is AgendaChapter =>
  (agendaChapters as readonly string[]).includes(kind);

/** Why a line was taken for what it is; the sentence for people is in i18n. */
export const proposalReasons = [
  "documentTitle",
  "beforeFirstHeading",
  "chapterName",
  "fieldsName",
  "fieldLabel",
  "belowFields",
  "hasParts",
  "amongFields",
  "headingLevel",
  "partName",
  "misspelledName",
  "partOfName",
  "itemLabel",
  "subHeading",
  "boldLine",
  "listItem",
  "announcedList",
  "tableRow",
  "profileTable",
  "paragraphOfPart",
  "groupHeading",
  "unknownHeading",
  "plainText",
  "contentsList",
  "directive",
  "directory",
  "byHand",
] as const;
export type ProposalReason = (typeof proposalReasons)[number];

/** Guesses a person should look at before storing. */
const doubtful: ReadonlySet<ProposalReason> = new Set([
  "amongFields",
  "headingLevel",
  "partOfName",
  "paragraphOfPart",
  "unknownHeading",
]);
export const isDoubtful = (node: Pick<ProposalNode, "reason">): boolean => doubtful.has(node.reason);

/** A further cell of a table row: the column's heading, what it means if known, and what it says. */
export type ProposalFact = { role?: ColumnRole; label: string; text: string };

/** How a line stands in its source; decides how it reads once it is plain text. */
export type ProposalForm = "heading" | "lead" | "item" | "row" | "paragraph" | "loose";

export type ProposalNode = {
  /** Key of the block it begins with, and a suffix where the block was divided. */
  id: string;
  parentId?: string;
  kind: ProposalKind;
  /** One line; empty for loose text. */
  title: string;
  /** What belongs to the line itself, without the title. */
  body: readonly OutlineBlock[];
  /** The line as it stood, for forms whose title was cut out of the text. */
  source?: readonly OutlineBlock[];
  facts: readonly ProposalFact[];
  /** The source's own number ("03", "2.1"). */
  number?: string;
  form: ProposalForm;
  reason: ProposalReason;
  /** The words the guess relies upon. */
  evidence?: string;
  fileName: string;
};

/** A strategy as it may be taken over; lines in reading order, parents before their children. */
export type Proposal = {
  nodes: readonly ProposalNode[];
  fileNames: readonly string[];
  notices: readonly OutlineNotice[];
  /** Title from the files' properties. */
  title?: string;
};
