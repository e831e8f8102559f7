import type { RichText } from "@shared/domain/richText";
import { EditorContent, useEditor } from "@tiptap/react";
import { useEffect, useRef } from "react";
import { cspNonce } from "./cspNonce";
import styles from "./RichTextEditor.module.css";
import { cleanPastedHtml } from "./richText/cleanPastedHtml";
import { extensions } from "./richText/extensions";
import { RichTextToolbar } from "./richText/RichTextToolbar";
import { type EditorText, sameText, textToEdit, textToStore } from "./richText/storedText";

type Props = {
  /** Ids of the words that name and describe the text. */
  labelledBy: string;
  describedBy?: string;
  value: RichText;
  placeholder?: string;
  disabled?: boolean;
  onChange: (value: RichText) => void;
  onFocus: () => void;
  onBlur: () => void;
};

/**
 * Edits one text: headings, lists, bold, italic, underline, links; tables can be read, written into and pasted.
 * What is pasted from Word or Outlook is cleaned. Hands out JSON that fits `shared/domain/richText`.
 */
export function RichTextEditor(props: Props) {
  const { labelledBy, describedBy, value, placeholder, disabled = false } = props;
  const latest = useRef(props);
  latest.current = props;
  const editor = useEditor({
    extensions: extensions(placeholder),
    content: textToEdit(value),
    editable: !disabled,
    injectNonce: cspNonce(),
    shouldRerenderOnTransaction: false,
    editorProps: {
      transformPastedHTML: cleanPastedHtml,
      attributes: {
        role: "textbox",
        "aria-multiline": "true",
        "aria-labelledby": labelledBy,
        ...(describedBy ? { "aria-describedby": describedBy } : {}),
        class: styles.text ?? "",
      },
    },
    onUpdate: ({ editor: changed }) => latest.current.onChange(textToStore(changed.getJSON() as EditorText)),
  });

  useEffect(() => {
    if (editor && !editor.isFocused && !sameText(editor.getJSON() as EditorText, value))
      editor.commands.setContent(textToEdit(value), { emitUpdate: false });
  }, [editor, value]);
  useEffect(() => editor?.setEditable(!disabled, false), [editor, disabled]);

  if (!editor) return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: focus is observed here, not handled
    <div
      className={styles.editor}
      onFocus={() => props.onFocus()}
      onBlur={(event) => {
        const to = event.relatedTarget;
        const stays = to instanceof Node && event.currentTarget.contains(to);
        if (!stays) props.onBlur();
      }}
    >
      {!disabled && <RichTextToolbar editor={editor} />}
      <EditorContent editor={editor} />
    </div>
  );
}
