import { Textarea, VisuallyHidden } from "@mantine/core";
import { useAutosave } from "@renderer/ui/fields/useAutosave";
import { useWords } from "@renderer/ui/useWords";
import type { Project } from "@shared/domain/projects/project";
import { useEffect } from "react";
import classes from "./ProjectPage.module.css";
import { saveField } from "./saveProject";

/** The title as a heading that can be written in. Also names the window. */
export function TitleField({ project }: { project: Project }) {
  const { t } = useWords();
  useEffect(() => {
    document.title = `${project.code} ${project.title} – ${t("app.name")}`;
  }, [project.code, project.title, t]);
  const { draft, problem, change, onFocus, onBlur } = useAutosave<string, string>({
    value: project.title,
    onSave: saveField(project.id, "title"),
    toDraft: (title) => title,
    fromDraft: (text) => {
      const title = text.replace(/\s+/g, " ").trim();
      return title === "" ? { problem: t("ui.required") } : { value: title };
    },
  });
  return (
    <>
      <VisuallyHidden component="h1">
        {project.code} {project.title}
      </VisuallyHidden>
      <Textarea
        className={classes.title}
        aria-label={t("projectPage.titleField")}
        autosize
        minRows={1}
        value={draft}
        error={problem}
        onFocus={onFocus}
        onBlur={onBlur}
        onChange={(event) => change(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") event.preventDefault();
        }}
      />
    </>
  );
}
