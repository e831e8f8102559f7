import { listenAsWall } from "@renderer/wallLink";
import type { WallView } from "@shared/domain/events/wall";
import { useEffect, useState } from "react";
import { Scene } from "./scenes/Scene";
import { stepOfKey } from "./stepOfKey";
import { Timer } from "./Timer";
import { WallWords } from "./words";

/** The wall: shows what the console sends and nothing else. Keys and a presenter's remote step the console on. */
export function Wall() {
  const [view, setView] = useState<WallView>();
  useEffect(() => {
    const { step } = listenAsWall(setView);
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
    document.documentElement.dataset.scheme = view.scheme;
    document.title = view.title;
  }, [view]);
  if (!view) return null;
  return (
    <WallWords language={view.language}>
      <main className="wall" onDoubleClick={() => void toggleFullScreen()}>
        <Scene scene={view.scene} title={view.title} />
        <footer className="foot">
          <span>{view.title}</span>
          {view.timer && <Timer timer={view.timer} />}
        </footer>
      </main>
    </WallWords>
  );
}

/** Full screen needs a key or a click in the wall itself; browsers allow no other window to ask for it. */
async function toggleFullScreen(): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen();
  else await document.documentElement.requestFullscreen();
}
