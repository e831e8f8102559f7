import { Textarea, VisuallyHidden } from "@mantine/core";
import { useEffect } from "react";
import type { Save } from "../fields/autosave";
import { useAutosave } from "../fields/useAutosave";
import { useWords } from "../useWords";
import classes from "./RecordPage.module.css";

type Props = {
  /** Spoken name of the field. */
  label: string;
  code: string;
  title: string;
  onSave: Save<string>;
};

/** A record's title as a heading that can be written in. Also names the window. */
export function TitleField({ label, code, title, onSave }: Props) {
  const { t } = useWords();
  useEffect(() => {
    document.title = `${code} ${title} – ${t("app.name")}`;
  }, [code, title, t]);
  const { draft, problem, change, onFocus, onBlur } = useAutosave<string, string>({
    value: title,
    onSave,
    toDraft: (stored) => stored,
    fromDraft: (text) => {
      const written = text.replace(/\s+/g, " ").trim();
      return written === "" ? { problem: t("ui.required") } : { value: written };
    },
  });
  return (
    <>
      <VisuallyHidden component="h1">
        {code} {title}
      </VisuallyHidden>
      <Textarea
        className={classes.title}
        aria-label={label}
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
