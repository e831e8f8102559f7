import { addLine, moveLine, type NewLine, removeLines, unlinkMeasure } from "@renderer/data/commands/agenda";
import { archiveRecord, updateRecord } from "@renderer/data/commands/records";
import type { EditSession } from "@renderer/ui/fields/autosave";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { type Draft, draftFields } from "@shared/domain/agenda/outlineDraft";
import { type ItemLine, type Line, linesBelow } from "@shared/domain/agenda/outlineLine";
import { goalAbove, type Move, planMove, siblingsBelow } from "@shared/domain/agenda/outlineMoves";
import { type OutlineStep, planStep } from "@shared/domain/agenda/outlineSteps";
import { useCallback, useState } from "react";
import { useTakeBack } from "../useTakeBack";
import type { OutlineView } from "./useOutlineView";

export type OutlineActions = {
  step: (line: ItemLine, step: OutlineStep) => boolean;
  move: (move: Move) => void;
  moveTo: (line: ItemLine, parent: Line | undefined) => void;
  remove: (line: ItemLine) => void;
  archive: (line: ItemLine) => void;
  rename: (line: ItemLine, title: string, session: EditSession) => Promise<unknown>;
  /** Stores what was typed into a draft, one record per line of text; the draft then stands behind the last. */
  add: (draft: Draft, titles: readonly string[], goOn: boolean) => void;
  /** The newest thing said to screen readers. */
  said: string;
  say: (sentence: string) => void;
};

/** Everything that can be done to a line, whether by key, menu or mouse. */
export function useOutlineActions(view: OutlineView): OutlineActions {
  const { t } = useWords();
  const { outline, rows, focus, setDraft, toggle } = view;
  const [said, say] = useState("");
  const takeBack = useTakeBack();
  const { run } = useAction(useCallback(async (work: () => Promise<unknown>) => work(), []));

  const move = (planned: Move) => {
    const { line, parent, siblings, after } = planned;
    const title = line.record.title;
    const place = after === null ? 1 : siblings.indexOf(after) + 2;
    const of = siblings.length + 1;
    run(async () => {
      await moveLine(planned);
      if (parent) toggle(parent.key, true);
      focus(line.again ? parent && `${parent.key}/${line.record.id}` : line.key);
      say(
        parent
          ? t("agenda.outline.moved", { title, place, of, parent: nameOf(parent, t) })
          : t("agenda.outline.movedTop", { title, place, of }),
      );
    });
  };

  const remove = (line: ItemLine) => {
    const { title } = line.record;
    focus(keyAfterRemoving(view, line));
    const goalId = goalAbove(line);
    if (line.again && line.kind === "measures" && goalId)
      return run(async () => {
        await unlinkMeasure(line.record.id, goalId);
        await takeBack(t("agenda.outline.unlinked", { title }));
      });
    const removals = linesBelow(line)
      .reverse()
      .flatMap((below) =>
        below.type === "item" && (!below.again || below === line)
          ? [{ kind: below.kind, id: below.record.id }]
          : [],
      );
    run(async () => {
      await removeLines(removals);
      const count = removals.length - 1;
      await takeBack(
        count > 0
          ? t("agenda.outline.removedMore", { title, count })
          : t("agenda.outline.removed", { title }),
      );
    });
  };

  return {
    said,
    say,
    move,
    remove,
    step: (line, step) => {
      const planned = planStep(outline, line, step);
      if (planned) move(planned);
      else if (step === "up" || step === "down") say(t("agenda.outline.cannotMove"));
      return planned !== undefined;
    },
    moveTo: (line, parent) => {
      const planned = planMove(outline, line, parent);
      if (planned) move(planned);
    },
    archive: (line) => {
      focus(keyAfterRemoving(view, line));
      run(async () => {
        await archiveRecord(line.kind, line.record.id);
        await takeBack(t("agenda.outline.archived", { title: line.record.title }));
      });
    },
    rename: (line, title, session) => updateRecord(line.kind, line.record.id, { title }, session),
    add: (draft, titles, goOn) => {
      if (draft.parent) toggle(draft.parent.key, true);
      const siblings = siblingsBelow(outline, draft.parent, draft.kind).map((line) => line.record.id);
      const group = crypto.randomUUID();
      let { after } = draft;
      const lines = titles.map((title): NewLine => {
        const id = crypto.randomUUID();
        const line = {
          kind: draft.kind,
          draft: { id, title, ...draftFields(outline, draft) },
          siblings,
          after,
        };
        after = id;
        return line as NewLine;
      });
      setDraft(goOn ? { ...draft, after } : undefined);
      if (!goOn) focus(after);
      run(async () => {
        for (const line of lines) await addLine.inGroup(group, line);
      });
    },
  };

  /** Where the keyboard goes when a line disappears: to the next one that stays, else to the one before. */
  function keyAfterRemoving({ rows: shown }: OutlineView, line: ItemLine): string | undefined {
    const gone = new Set<Line>(linesBelow(line));
    const index = shown.findIndex((row) => row.line === line);
    const staying = rows.slice(index).find((row) => !gone.has(row.line)) ?? rows[index - 1];
    return staying?.line.key;
  }
}

/** What a line is called. */
export function nameOf(line: Line, t: ReturnType<typeof useWords>["t"]): string {
  return line.type === "group"
    ? t(`agenda.outline.${line.group}`)
    : `${line.record.code} ${line.record.title}`;
}
