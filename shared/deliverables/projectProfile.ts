import { defineDeliverable } from "./define";
import { profileDocument } from "./parts/profileDocument";
import { projectProfile as profileOf, projectSections } from "./project/profile";

/** Projektsteckbrief: one to two pages for each chosen project. DOMAIN.md (e). */
export const projectProfile = defineDeliverable({
  id: "projectProfile",
  name: "names.projectProfile",
  purpose: "purposes.projectProfile",
  recordKind: "projects",
  sections: () => projectSections,
  content(context, sections) {
    const projects = context.chosen(context.workspace.projects);
    const [only] = projects;
    return profileDocument(context, "projectProfile", {
      title:
        projects.length === 1 && only
          ? context.say("titles.projectProfile", { code: only.code })
          : context.say("titles.projectProfiles"),
      sheets: projects.map((project) => profileOf(context, project, sections, 1)),
    });
  },
});
