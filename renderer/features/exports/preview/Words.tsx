import { recordOfHref } from "@shared/document/href";
import type { Inline, TextLeaf, TextMark } from "@shared/document/model";
import type { ReactNode } from "react";
import classes from "./DocumentView.module.css";

const tags: Readonly<Record<TextMark, "strong" | "em" | "u" | "s" | "code" | "sup" | "sub">> = {
  bold: "strong",
  italic: "em",
  underline: "u",
  strike: "s",
  code: "code",
  superscript: "sup",
  subscript: "sub",
};

function Leaf({ leaf }: { leaf: TextLeaf }): ReactNode {
  let words: ReactNode = leaf.text;
  for (const mark of leaf.marks ?? []) {
    const Tag = tags[mark];
    words = <Tag>{words}</Tag>;
  }
  return words;
}

/** Words with their marks. Links to the outside are shown, not followed: the app opens nothing by itself. */
export function Words({ inlines }: { inlines: readonly Inline[] }) {
  return inlines.map((inline, index) => {
    const key = `${index}`;
    if (inline.type === "lineBreak") return <br key={key} />;
    if (inline.type === "text") return <Leaf key={key} leaf={inline} />;
    const record = recordOfHref(inline.href);
    return (
      <span
        key={key}
        className={classes.link}
        title={record ? undefined : inline.href}
        data-anchor={record ? `${record.kind}/${record.recordId}` : undefined}
      >
        <Words inlines={inline.children} />
      </span>
    );
  });
}
