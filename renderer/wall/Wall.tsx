import { listenAsWall } from "@renderer/wallLink";
import type { WallView } from "@shared/domain/events/wall";
import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { Hint } from "./Hint";
import { Scene } from "./scenes/Scene";
import { stepOfKey } from "./stepOfKey";
import { Timer } from "./Timer";
import { useQuietCursor } from "./useQuietCursor";
import { WallWords } from "./words";

/** The wall: shows what the console sends and nothing else. Keys and a presenter's remote step the console on. */
export function Wall() {
  const [view, setView] = useState<WallView>();
  useQuietCursor();
  useEffect(() => {
    // Drawn in the very step in which it is heard: this page shares its thread with the console, whose drawing waits.
    const { step } = listenAsWall((sent) => flushSync(() => setView(sent)));
    const onKey = (event: KeyboardEvent) => {
      const made = stepOfKey(event);
      if (!made) return;
      event.preventDefault();
      if (made === "fullScreen") void toggleFullScreen();
      else step(made);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
  useEffect(() => {
    if (!view) return;
    document.documentElement.lang = view.language;
    document.documentElement.dataset.scheme = view.scene.name === "black" ? "dark" : view.scheme;
    document.title = view.title;
  }, [view]);
  return (
    <WallWords language={view?.language ?? "de"}>
      <main className="wall" data-scene={view?.scene.name} onDoubleClick={() => void toggleFullScreen()}>
        {view && <Scene key={view.scene.name} scene={view.scene} title={view.title} />}
        {view && view.scene.name !== "black" && (
          <footer className="foot">
            {/* The title's own scene says it in large type already. */}
            <span className="foot-title">{view.scene.name === "title" ? "" : view.title}</span>
            {view.timer && <Timer timer={view.timer} />}
          </footer>
        )}
      </main>
      <Hint isConnected={view !== undefined} />
    </WallWords>
  );
}

/** Full screen needs a key or a click in the wall itself; browsers allow no other window to ask for it. */
async function toggleFullScreen(): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen();
  else await document.documentElement.requestFullscreen();
}
