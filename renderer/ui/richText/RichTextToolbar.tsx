import { ActionIcon, Tooltip } from "@mantine/core";
import {
  IconBold,
  IconH1,
  IconH2,
  IconItalic,
  IconList,
  IconListNumbers,
  IconUnderline,
} from "@tabler/icons-react";
import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { type KeyboardEvent, useState } from "react";
import { useWords } from "../useWords";
import { LinkButton } from "./LinkButton";
import styles from "./RichTextToolbar.module.css";

const tools = [
  { name: "heading", icon: IconH1, run: (e: Editor) => e.chain().focus().toggleHeading({ level: 3 }).run() },
  {
    name: "subheading",
    icon: IconH2,
    run: (e: Editor) => e.chain().focus().toggleHeading({ level: 4 }).run(),
  },
  { name: "bold", icon: IconBold, run: (e: Editor) => e.chain().focus().toggleBold().run() },
  { name: "italic", icon: IconItalic, run: (e: Editor) => e.chain().focus().toggleItalic().run() },
  { name: "underline", icon: IconUnderline, run: (e: Editor) => e.chain().focus().toggleUnderline().run() },
  { name: "bulletList", icon: IconList, run: (e: Editor) => e.chain().focus().toggleBulletList().run() },
  {
    name: "orderedList",
    icon: IconListNumbers,
    run: (e: Editor) => e.chain().focus().toggleOrderedList().run(),
  },
] as const;

type ToolName = (typeof tools)[number]["name"] | "link";

function activeTools(editor: Editor): Record<ToolName, boolean> {
  return {
    heading: editor.isActive("heading", { level: 3 }) || editor.isActive("heading", { level: 1 }),
    subheading: editor.isActive("heading", { level: 4 }) || editor.isActive("heading", { level: 2 }),
    bold: editor.isActive("bold"),
    italic: editor.isActive("italic"),
    underline: editor.isActive("underline"),
    bulletList: editor.isActive("bulletList"),
    orderedList: editor.isActive("orderedList"),
    link: editor.isActive("link"),
  };
}

/** Formatting of one text. One stop for Tab; the arrow keys walk along it. */
export function RichTextToolbar({ editor }: { editor: Editor }) {
  const { t } = useWords();
  const active = useEditorState({ editor, selector: ({ editor: current }) => activeTools(current) });
  const [current, setCurrent] = useState(0);

  const walk = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0) return;
    const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>("button[data-tool]")];
    const next = (current + step + buttons.length) % buttons.length;
    event.preventDefault();
    setCurrent(next);
    buttons[next]?.focus();
  };

  return (
    <div
      role="toolbar"
      aria-label={t("ui.editor.toolbar")}
      tabIndex={-1}
      className={styles.toolbar}
      onKeyDown={walk}
    >
      {tools.map(({ name, icon: Icon, run }, index) => (
        <Tooltip key={name} label={t(`ui.editor.${name}`)}>
          <ActionIcon
            data-tool
            size="sm"
            color={active[name] ? undefined : "gray"}
            variant={active[name] ? "light" : "subtle"}
            aria-label={t(`ui.editor.${name}`)}
            aria-pressed={active[name]}
            tabIndex={index === current ? 0 : -1}
            onFocus={() => setCurrent(index)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => run(editor)}
          >
            <Icon size={16} stroke={1.5} />
          </ActionIcon>
        </Tooltip>
      ))}
      <LinkButton
        editor={editor}
        active={active.link}
        tabIndex={current === tools.length ? 0 : -1}
        onFocus={() => setCurrent(tools.length)}
      />
    </div>
  );
}
