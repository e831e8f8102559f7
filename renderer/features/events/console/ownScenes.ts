import type { EventResults } from "@renderer/data/queries/eventRun";
import type { WordTools } from "@renderer/ui/useWords";
import type { Run } from "@shared/domain/events/run";
import { ownerInWords } from "@shared/domain/events/taskOwner";
import type { WallScene, WallTimer } from "@shared/domain/events/wall";
import type { RecordOf } from "@shared/domain/kinds";
import { byId } from "@shared/domain/workspace";

/** Scenes that follow from the event and its plan. Whatever is private has no way in: each field is named here. */
export function titleScene(event: RecordOf<"events">, { format }: WordTools): WallScene {
  const facts = [format.date(event.date), event.place].filter(Boolean).join(" · ");
  return { name: "title", subtitle: [facts, event.objective].filter(Boolean).join("\n") };
}

export function planScene({ points }: Run): WallScene {
  return {
    name: "plan",
    points: points.map(({ slot: { id, title, kind }, start, end, state }) => ({
      id,
      title,
      kind,
      start,
      end,
      state,
    })),
  };
}

/** The point under way; before the first one the plan says more. */
export function pointScene(run: Run): WallScene {
  if (!run.current) return planScene(run);
  const { slot, start, end } = run.current;
  const { title, question, speaker } = slot;
  return { name: "point", title, start, end, question, speaker, next: run.next?.slot.title ?? "" };
}

/** Pause, until the timer ends, or else until the minutes of the break are over. */
export function pauseScene(run: Run, timer: WallTimer | undefined, { t, format }: WordTools): WallScene {
  const here = run.current?.slot.kind === "break" ? run.current.slot : undefined;
  const planned =
    here?.startedAt && new Date(Date.parse(here.startedAt) + here.minutes * 60_000).toISOString();
  const until = timer && "endsAt" in timer ? timer.endsAt : planned;
  return {
    name: "pause",
    text: here?.title ?? t("room.show.scenes.pause"),
    ...(until ? { until: format.time(until) } : {}),
  };
}

/** Decisions and tasks. Who does it is said by function: names of persons do not belong on a wall. */
export function resultsScene(
  { decisions, tasks, persons }: EventResults,
  { t, format }: WordTools,
): WallScene {
  const functions = byId(persons);
  return {
    name: "results",
    decisions: decisions.map(({ code, text, result }) => ({
      code,
      text,
      result: t(`enumerations.decisionResult.${result}`),
    })),
    tasks: tasks.map((task) => ({
      code: task.code,
      what: task.title,
      who: ownerInWords(task, (id) => functions.get(id)?.roleTitle, t("results.tasks.unnamed")),
      due: format.date(task.due),
    })),
  };
}
