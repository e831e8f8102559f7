import { Input } from "@mantine/core";
import type { RichText } from "@shared/domain/richText";
import { useId } from "react";
import { RichTextEditor } from "../RichTextEditor";
import { sameText } from "../richText/storedText";
import type { FieldProps } from "./autosave";
import { useAutosave } from "./useAutosave";

type Props = FieldProps<RichText> & {
  /** Makes the label a heading of this level, where texts are the chapters of a page. */
  headingLevel?: 2 | 3;
};

/** A formatted text that saves itself. */
export function RichTextField(props: Props) {
  const { headingLevel } = props;
  const { label, value, onSave, description, placeholder, disabled, className } = props;
  const name = useId();
  const words = useId();
  const { draft, problem, change, onFocus, onBlur } = useAutosave<RichText, RichText>({
    value,
    onSave,
    toDraft: (stored) => stored,
    fromDraft: (text) => ({ value: text }),
    same: sameText,
  });
  return (
    <Input.Wrapper
      label={label}
      labelElement="div"
      labelProps={{ id: name, ...(headingLevel ? { role: "heading", "aria-level": headingLevel } : {}) }}
      description={description}
      descriptionProps={{ id: words }}
      error={problem}
      className={className}
    >
      <RichTextEditor
        labelledBy={name}
        describedBy={description ? words : undefined}
        value={draft}
        onChange={change}
        {...{ placeholder, disabled, onFocus, onBlur }}
      />
    </Input.Wrapper>
  );
}
