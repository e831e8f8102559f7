import { eventResults } from "@renderer/data/queries/eventRun";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import type { Run } from "@shared/domain/events/run";
import type { WallScene, WallView } from "@shared/domain/events/wall";
import type { RecordOf } from "@shared/domain/kinds";
import { pauseScene, planScene, pointScene, resultsScene, titleScene } from "./ownScenes";
import type { RoomState } from "./roomState";
import { sceneSources } from "./sceneSources";

type Props = { event: RecordOf<"events">; run: Run; state: RoomState };

/** What the wall is to show now; undefined while it is being read. */
export function useWallView({ event, run, state }: Props): { view?: WallView; isStandIn: boolean } {
  const words = useWords();
  const slot = run.current?.slot;
  const { scene: chosen, isBlack, isDark, timer, isTimerOnWall } = state;
  const source = sceneSources[chosen];
  const read = useLive(async () => {
    if (chosen === "results") return { chosen, scene: resultsScene(await eventResults(event.id), words) };
    return { chosen, scene: await source?.({ event, slot, words }) };
  }, [chosen, event, slot, words]);
  if (read?.chosen !== chosen) return { isStandIn: false };
  const own: Partial<Record<typeof chosen, WallScene>> = {
    title: titleScene(event, words),
    plan: planScene(run),
    point: pointScene(run),
    pause: pauseScene(run, timer, words),
  };
  const scene = own[chosen] ?? read.scene;
  const view: WallView = {
    language: words.language,
    scheme: isDark ? "dark" : "light",
    title: event.title,
    scene: isBlack ? { name: "black" } : (scene ?? planScene(run)),
    ...(timer && isTimerOnWall ? { timer } : {}),
  };
  return { view, isStandIn: scene === undefined };
}
