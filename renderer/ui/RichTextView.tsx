import { Anchor } from "@mantine/core";
import { type RichText, type RichTextNode, safeLink } from "@shared/domain/richText";
import type { ReactNode } from "react";
import styles from "./RichTextEditor.module.css";

/** A stored text, to be read: the same look as in the editor, without one. */
export function RichTextView({ text }: { text: RichText }) {
  return <div className={styles.view}>{text.content.map(nodeView)}</div>;
}

function nodeView(node: RichTextNode, index: number): ReactNode {
  const children = node.content?.map(nodeView);
  switch (node.type) {
    case "text":
      return <span key={index}>{leafView(node)}</span>;
    case "hardBreak":
      return <br key={index} />;
    case "heading":
      return <h5 key={index}>{children}</h5>;
    case "bulletList":
      return <ul key={index}>{children}</ul>;
    case "orderedList":
      return (
        <ol key={index} start={Number(node.attrs?.start ?? 1)}>
          {children}
        </ol>
      );
    case "listItem":
      return <li key={index}>{children}</li>;
    case "blockquote":
      return <blockquote key={index}>{children}</blockquote>;
    case "table":
      return (
        <table key={index}>
          <tbody>{children}</tbody>
        </table>
      );
    case "tableRow":
      return <tr key={index}>{children}</tr>;
    case "tableHeader":
      return <th key={index}>{children}</th>;
    case "tableCell":
      return <td key={index}>{children}</td>;
    default:
      return <p key={index}>{children}</p>;
  }
}

function leafView(node: RichTextNode): ReactNode {
  let view: ReactNode = node.text;
  for (const mark of node.marks ?? []) {
    const href = String(mark.attrs?.href ?? "");
    if (mark.type === "bold") view = <strong>{view}</strong>;
    else if (mark.type === "italic") view = <em>{view}</em>;
    else if (mark.type === "underline") view = <u>{view}</u>;
    else if (mark.type === "strike") view = <s>{view}</s>;
    else if (mark.type === "code") view = <code>{view}</code>;
    else if (mark.type === "link" && safeLink.test(href))
      view = (
        <Anchor href={href} target="_blank" rel="noreferrer">
          {view}
        </Anchor>
      );
  }
  return view;
}
