import { clockOf, secondsLeft } from "@shared/domain/events/timer";
import type { WallTimer } from "@shared/domain/events/wall";
import { useEffect, useState } from "react";
import { useWallWords } from "./words";

/** Minutes and seconds left; past the end it counts on with a plus, so that the room sees by how much. */
export function Timer({ timer }: { timer: WallTimer }) {
  const words = useWallWords();
  const [now, setNow] = useState(() => Date.now());
  const isRunning = "endsAt" in timer;
  useEffect(() => {
    if (!isRunning) return;
    setNow(Date.now());
    const ticking = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(ticking);
  }, [isRunning]);
  const left = secondsLeft(timer, now);
  return (
    <span className={left < 0 ? "timer over" : "timer"} role="timer">
      {clockOf(left)} {left < 0 && <small>{words.over}</small>}
    </span>
  );
}
