import { useCallback, useEffect, useRef, useState } from "react";
import { errorText } from "../useAction";
import { useWords } from "../useWords";
import { autosaveDelay, type EditSession, type Save, type Understood } from "./autosave";
import { holdTyping, releaseTyping } from "./unsavedTyping";

type Options<T, D> = {
  value: T;
  onSave: Save<T>;
  /** What is edited: the text of a number, the JSON of a rich text. */
  toDraft: (value: T) => D;
  /** Reads a draft; a problem is shown and nothing is stored. */
  fromDraft: (draft: D) => Understood<T>;
  same?: (a: T, b: T) => boolean;
};

export type Autosave<D> = {
  draft: D;
  /** Why the draft cannot be stored, in words. */
  problem: string | undefined;
  change: (draft: D) => void;
  /** Stores a choice at once, without waiting for a pause. */
  choose: (draft: D) => void;
  onFocus: () => void;
  onBlur: () => void;
};

type Pending<T, D> = { draft: D; save: Save<T>; session: EditSession };

/**
 * Saves a field while it is edited: after a pause in typing, on leaving the field, when the window is hidden and
 * when the field goes away. A value that changes elsewhere (undo, another page) appears in the field unless
 * somebody is in it. What cannot be stored stays in the field with a sentence that says why.
 */
export function useAutosave<T, D>({
  value,
  onSave,
  toDraft,
  fromDraft,
  same = Object.is,
}: Options<T, D>): Autosave<D> {
  const { t } = useWords();
  const [draft, setDraft] = useState<D>();
  const [problem, setProblem] = useState<string>();
  const [mistake, setMistake] = useState<{ thrown: unknown }>();
  if (mistake) throw mistake.thrown;

  const focused = useRef(false);
  const session = useRef<EditSession>(undefined);
  const pending = useRef<Pending<T, D>>(undefined);
  /** Saves on their way to the database. */
  const saving = useRef(0);
  /** What this field stored last; it comes back as its value a moment later. */
  const stored = useRef<T>(undefined);
  /** Whether the field keeps a draft that could not be stored. */
  const isHeld = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef({ value, onSave, fromDraft, same, t });
  latest.current = { value, onSave, fromDraft, same, t };

  const settle = useCallback(() => {
    if (!pending.current && saving.current === 0) releaseTyping(pending);
  }, []);

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    const waiting = pending.current;
    pending.current = undefined;
    if (!waiting) return;
    const understood = latest.current.fromDraft(waiting.draft);
    isHeld.current = "problem" in understood;
    setProblem("problem" in understood ? understood.problem : undefined);
    if ("problem" in understood || latest.current.same(understood.value, latest.current.value))
      return settle();
    saving.current += 1;
    stored.current = understood.value;
    new Promise((resolve) => resolve(waiting.save(understood.value, waiting.session)))
      .catch((thrown: unknown) => {
        isHeld.current = true;
        const words = errorText(latest.current.t, thrown);
        if (words === undefined) setMistake({ thrown });
        else setProblem(words);
      })
      .finally(() => {
        saving.current -= 1;
        settle();
      });
  }, [settle]);

  useEffect(() => {
    const whenHidden = () => {
      if (document.visibilityState === "hidden") flush();
    };
    document.addEventListener("visibilitychange", whenHidden);
    return () => {
      document.removeEventListener("visibilitychange", whenHidden);
      flush();
    };
  }, [flush]);

  const seen = useRef(value);
  if (!same(seen.current, value)) {
    seen.current = value;
    const isEcho = isHeld.current && stored.current !== undefined && same(stored.current, value);
    if (!focused.current && !pending.current && !isEcho && draft !== undefined) {
      setDraft(undefined);
      setProblem(undefined);
    }
  }

  const note = useCallback((next: D) => {
    session.current ??= { group: crypto.randomUUID() };
    pending.current = { draft: next, save: latest.current.onSave, session: session.current };
    holdTyping(pending);
    setDraft(() => next);
  }, []);

  return {
    draft: draft === undefined ? toDraft(value) : draft,
    problem,
    change: (next) => {
      note(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, autosaveDelay);
    },
    choose: (next) => {
      note(next);
      flush();
      if (!focused.current) session.current = undefined;
    },
    onFocus: () => {
      focused.current = true;
    },
    onBlur: () => {
      focused.current = false;
      flush();
      session.current = undefined;
      // Nothing of ours is on its way: what stands in the database now is what the field shows.
      if (saving.current === 0 && !isHeld.current) setDraft(undefined);
    },
  };
}
