import { paragraph, section } from "../document/build";
import { checkWorkspace } from "../domain/check";
import { forAudience } from "../domain/workspace";
import { assemble, type SectionBuilder } from "./assemble";
import { Context } from "./context";
import { withoutArchived } from "./define";
import type { Deliverable, SectionDefinition } from "./deliverable";
import { cover, properties, running } from "./parts/cover";
import {
  assessmentChapter,
  backupsChapter,
  erasureChapter,
  figuresChapter,
  lostDeviceChapter,
  measuresChapter,
  recordChapter,
} from "./protection/chapters";
import type { Given } from "./protection/given";
import { resolveSections } from "./sections";

const chapters = {
  record: recordChapter,
  figures: figuresChapter,
  measures: measuresChapter,
  assessment: assessmentChapter,
  backups: backupsChapter,
  erasure: erasureChapter,
  lostDevice: lostDeviceChapter,
} as const satisfies Record<string, (given: Given) => unknown>;
type ChapterKey = keyof typeof chapters;

const sections = (Object.keys(chapters) as ChapterKey[]).map(
  (key): SectionDefinition => ({ key, label: `dataProtection.chapters.${key}`, enabled: true }),
);

/**
 * Datenschutzblatt: record of processing, measures, threshold check, backups, deletion, lost device (RELIABILITY.md
 * 5). A draft for the data protection officer. Its counts come from the whole workspace, restricted and archived
 * persons included; it names nobody.
 */
export const dataProtection: Deliverable = {
  id: "dataProtection",
  name: "names.dataProtection",
  purpose: "purposes.dataProtection",
  ownVersion: true,
  sections: () => sections,
  build(workspace, options, words) {
    const current = withoutArchived(workspace);
    const visible = forAudience(current, options.audience).workspace;
    const context = new Context(visible, options, words, () => checkWorkspace(current, options.date));
    const title = context.say("dataProtection.title");
    const date = context.format.date(options.date);
    const builders = Object.fromEntries(
      Object.entries(chapters).map(([key, build]): [string, SectionBuilder] => [
        key,
        () => build({ context, whole: workspace }),
      ]),
    );
    return {
      properties: properties(context, "dataProtection", title),
      running: running(context, title),
      sections: [
        section([
          ...cover(context, { title, subtitle: context.say("dataProtection.subtitle") }, 1),
          paragraph(context.say("dataProtection.toCheck", { date }), { style: "note" }),
          ...assemble(context, resolveSections(sections, options.sections), builders),
        ]),
      ],
    };
  },
};
