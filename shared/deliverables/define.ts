import type { Document } from "../document/model";
import { checkWorkspace } from "../domain/check";
import { kindNames } from "../domain/kinds";
import { emptyWorkspace, forAudience, type Workspace } from "../domain/workspace";
import { Context } from "./context";
import type { Deliverable, SectionDefinition } from "./deliverable";
import { type ResolvedSection, resolveSections } from "./sections";

/** The workspace without archived records: they left the working views and so the documents. */
export function withoutArchived(workspace: Workspace): Workspace {
  const kept = emptyWorkspace();
  for (const kind of kindNames)
    (kept[kind] as unknown[]) = workspace[kind].filter((record) => record.archivedAt === undefined);
  return kept;
}

type Definition = Pick<
  Deliverable,
  "id" | "name" | "purpose" | "recordKind" | "ownVersion" | "hasPeriod" | "papers"
> & {
  sections: (workspace: Pick<Workspace, "agendas">) => readonly SectionDefinition[];
  /**
   * The document from the audience's part of the workspace and the sections in the house's order. `whole` is the
   * workspace beyond the audience: to be used for nothing but how something is called in general terms.
   */
  content: (context: Context, sections: readonly ResolvedSection[], whole: Workspace) => Document;
};

/** Makes a deliverable whose builder sees the audience's part of the workspace and nothing else. */
export function defineDeliverable({ content, ...rest }: Definition): Deliverable {
  return {
    ...rest,
    build(workspace, options, words) {
      const current = withoutArchived(workspace);
      const visible = forAudience(current, options.audience).workspace;
      const context = new Context(visible, options, words, () => checkWorkspace(current, options.date));
      return content(context, resolveSections(rest.sections(current), options.sections), current);
    },
  };
}
