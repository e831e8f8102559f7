import { Menu, UnstyledButton } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import {
  type Draft,
  draftDeeper,
  draftInside,
  draftShallower,
  kindsInside,
} from "@shared/domain/agenda/outlineDraft";
import { levelOf, type OutlineKind } from "@shared/domain/agenda/outlineLine";
import { type CSSProperties, type KeyboardEvent, useEffect, useRef, useState } from "react";
import styles from "./OutlineGrid.module.css";
import type { OutlineActions } from "./useOutlineActions";
import type { OutlineView } from "./useOutlineView";

type Props = { view: OutlineView; draft: Draft; actions: OutlineActions };

/** What a person asked of the line being typed. */
type Wish =
  | { type: "turn"; deeper: boolean }
  | { type: "store"; titles: readonly string[]; goOn: boolean }
  | { type: "end"; goBack: boolean };

/**
 * A line being typed. Enter stores it and goes on with the next one, Tab and Shift+Tab change how deep it stands,
 * Esc ends; several lines of text from the clipboard become several records. Who types faster than the line before
 * is stored gets everything in its order: a turn waits for that line, and what comes after waits for the turn.
 */
export function DraftRow({ view, draft, actions }: Props) {
  const { t } = useWords();
  const [text, setText] = useState("");
  const input = useRef<HTMLTextAreaElement>(null);
  const level = draft.parent ? levelOf(draft.parent) + 1 : 1;
  const kindName = (kind: OutlineKind) =>
    kind === "goals" && draft.parent?.type === "item" && draft.parent.kind === "goals"
      ? t("agenda.subGoal")
      : t(`kinds.${kind}.one`);
  const name = kindName(draft.kind);
  const choices = kindsInside(view.outline, draft.parent);

  // biome-ignore lint/correctness/useExhaustiveDependencies: wherever the line goes, typing goes on in it
  useEffect(() => input.current?.focus(), [draft.kind, draft.parent?.key, draft.after]);

  const turned = (deeper: boolean) =>
    deeper ? draftDeeper(view.outline, draft) : draftShallower(view.outline, draft);
  /** Does what was asked; says whether the line being typed is another one now. */
  const fulfil = (wish: Wish): boolean => {
    if (wish.type === "store") actions.add(draft, wish.titles, wish.goOn);
    else if (wish.type === "end") {
      view.setDraft(undefined);
      if (wish.goBack) view.focus(draft.after ?? draft.parent?.key);
    } else {
      const next = turned(wish.deeper);
      if (next) view.setDraft(next);
      return next !== undefined;
    }
    return true;
  };
  const isKnown = draft.after === undefined || view.outline.byKey.has(draft.after);
  const waiting = useRef<Wish[]>([]);
  const ask = (wish: Wish) => {
    if (waiting.current.length > 0 || (wish.type === "turn" && !isKnown)) waiting.current.push(wish);
    else fulfil(wish);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: wishes wait for the outline or for the draft
  useEffect(() => {
    while (isKnown && waiting.current.length > 0) {
      const wish = waiting.current.shift();
      if (wish && fulfil(wish)) return;
    }
  }, [view.outline, draft]);

  const end = (goBack: boolean) => ask({ type: "end", goBack });
  const store = (goOn: boolean) => {
    const titles = text
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "");
    if (titles.length === 0) return end(goOn);
    setText("");
    return ask({ type: "store", titles, goOn });
  };
  const keys = (event: KeyboardEvent) => {
    event.stopPropagation();
    const deeper = !event.shiftKey;
    if (event.key === "Enter") store(true);
    else if (event.key === "Escape") end(true);
    else if (event.key === "Tab" && (!isKnown || turned(deeper))) ask({ type: "turn", deeper });
    else return;
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of a tree of divisions
    // biome-ignore lint/a11y/useFocusableInteractive: the text field in it has the focus
    <div
      role="row"
      aria-level={level}
      data-kind={draft.kind}
      data-draft
      className={styles.row}
      style={{ "--level": level } as CSSProperties}
      onBlur={(event) => {
        const to = event.relatedTarget;
        const stays =
          to instanceof Element && (event.currentTarget.contains(to) || to.closest("[role=menu]"));
        if (!stays) store(false);
      }}
    >
      {/* biome-ignore lint/a11y/useFocusableInteractive: see above */}
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      <div role="gridcell" className={styles.main}>
        <span className={styles.toggle} aria-hidden />
        {choices.length > 1 ? (
          <Menu position="bottom-start" returnFocus={false}>
            <Menu.Target>
              <UnstyledButton
                className={styles.kind}
                aria-label={t("agenda.outline.changeKind", { kind: name })}
              >
                {name}
              </UnstyledButton>
            </Menu.Target>
            <Menu.Dropdown>
              {choices.map((kind) => (
                <Menu.Item
                  key={kind}
                  onClick={() => view.setDraft(draftInside(view.outline, draft.parent, kind))}
                >
                  {kindName(kind)}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        ) : (
          <span className={styles.kind}>{name}</span>
        )}
        <textarea
          ref={input}
          rows={1}
          className={styles.input}
          aria-label={t("agenda.outline.newLine", { kind: name })}
          placeholder={t("agenda.outline.newPlaceholder")}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={keys}
        />
      </div>
    </div>
  );
}
