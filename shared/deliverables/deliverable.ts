import type { Document } from "../document/model";
import type { Sensitivity } from "../domain/record";
import type { Workspace } from "../domain/workspace";
import type { PaperChoice } from "./paper";
import type { DocumentKey, DocumentWords } from "./words";

/** A section as the house wants it. */
export type SectionChoice = {
  key: string;
  /** Heading of the house; empty keeps the product's. */
  label: string;
  enabled: boolean;
};

/** A section a document can have. */
export type SectionDefinition = {
  key: string;
  /** Default heading. */
  label: DocumentKey;
  /** Stands right below the document's or sheet's own title: a heading only where the house wants one. */
  headless?: boolean;
  /** Left out while empty, also where people want to see the gaps. */
  neverMarked?: boolean;
  /** Whether it is in the document unless somebody switches it on or off. */
  enabled: boolean;
};

/** What a section without content becomes: nothing, or its heading with "Noch nicht beschrieben". */
export const emptySectionChoices = ["leaveOut", "mark"] as const;

/** What a person decides before a document is built. */
export type DeliverableOptions = {
  /** Who will read it; everything more sensitive is left out before building. */
  audience: Sensitivity;
  /** Person or unit named as author; no other name is written into the file's properties. */
  author: string;
  /** "Entwurf" on the cover, in the header and in the file name. */
  draft: boolean;
  /** Number of the version, e.g. "0.3"; empty for none. */
  versionNumber: string;
  /** ISO day ("Stand"). */
  date: string;
  /** ISO day a report looks back to; the usual half year where it is not said. */
  since?: string;
  /**
   * Chosen records of a profile, in any order; empty means all. For paper cards the ids of their batches may stand
   * beside that of the event.
   */
  recordIds: readonly string[];
  emptySections: (typeof emptySectionChoices)[number];
  /** Order, headings and choice of sections; missing ones take their default. */
  sections: readonly SectionChoice[];
  /** Paper it is printed on, for documents that offer several; the usual one where it is not said. */
  paper?: PaperChoice;
};

export const deliverableIds = [
  "agenda",
  "measureProfile",
  "projectProfile",
  "processProfile",
  "processRegister",
  "communicationPlan",
  "roleCard",
  "factSheet",
  "councilPaper",
  "progressReport",
  "handoverBook",
  "minutes",
  "eventReport",
  "cardFeedback",
  "roomSheets",
  "sessionPlan",
  "paperCards",
  "dayPoster",
  "ballots",
  "reportingChain",
  "dataProtection",
  "lostDevice",
] as const;
export type DeliverableId = (typeof deliverableIds)[number];
/** What a file says it is: a document of the list, or one made for a single occasion. */
export type DocumentId = DeliverableId | "aboutPerson";

/** One document of the list: a pure function from workspace to document tree. ARCHITECTURE.md 4 and 5. */
export type Deliverable = {
  id: DeliverableId;
  /** What it is called, and what it is for. */
  name: DocumentKey;
  purpose: DocumentKey;
  /** Kind of the records a person chooses; absent for documents about the whole workspace. */
  recordKind?:
    | "measures"
    | "projects"
    | "events"
    | "processes"
    | "stakeholders"
    | "roleCards"
    | "councilPapers";
  /** No part of the agenda: it does not carry the agenda's version number. */
  ownVersion?: boolean;
  /** Looks back over a period, whose beginning a person can choose. */
  hasPeriod?: boolean;
  /** Kinds of paper to choose from, the usual one first; A4 alone where it names none. */
  papers?: readonly PaperChoice[];
  /** Its sections in default order; some depend on how the workspace is structured. */
  sections: (workspace: Pick<Workspace, "agendas">) => readonly SectionDefinition[];
  /**
   * Builds the tree for the audience in the options: what the audience may not see is filtered out first, so
   * no builder can show it by mistake. Archived records are left out. Never throws for a valid workspace.
   */
  build: (workspace: Workspace, options: DeliverableOptions, words: DocumentWords) => Document;
};
