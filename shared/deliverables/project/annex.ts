import { type HeadingLevel, levelBelow } from "../../document/build";
import type { Block } from "../../document/model";
import type { Context } from "../context";
import { resolveSections } from "../sections";
import { projectProfile, projectSections } from "./profile";

/** All projects' profiles, in the order of their numbers. */
export function projectAnnex(context: Context, level: HeadingLevel): Block[] {
  const sections = resolveSections(projectSections, []);
  return context
    .byCode(context.workspace.projects)
    .flatMap((project) => projectProfile(context, project, sections, levelBelow(level), "leaveOut"));
}
