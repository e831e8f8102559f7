import { TextInput } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import { useState } from "react";
import styles from "./GuidelinesPage.module.css";

type Props = { onAdd: (title: string) => void; onEnd: () => void };

/** The line that takes a new guideline; Enter stores it and takes the next. */
export function NewGuideline({ onAdd, onEnd }: Props) {
  const { t } = useWords();
  const [title, setTitle] = useState("");
  const store = () => {
    if (title.trim() !== "") onAdd(title.trim());
    setTitle("");
  };
  return (
    <li className={styles.new}>
      <TextInput
        autoFocus
        aria-label={t("agenda.guidelines.newTitle")}
        placeholder={t("agenda.outline.newPlaceholder")}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") title.trim() === "" ? onEnd() : store();
          if (event.key === "Escape") onEnd();
        }}
        onBlur={() => {
          store();
          onEnd();
        }}
      />
    </li>
  );
}
