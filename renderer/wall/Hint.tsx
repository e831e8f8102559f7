import { useEffect, useState } from "react";
import { useWallWords } from "./words";

const shownMs = 8000;

/** One quiet line for whoever has just opened the wall; it goes by itself, and at once in full screen. */
export function Hint({ isConnected }: { isConnected: boolean }) {
  const words = useWallWords();
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const end = () => setIsOver(true);
    const waiting = setTimeout(end, shownMs);
    document.addEventListener("fullscreenchange", end);
    return () => {
      clearTimeout(waiting);
      document.removeEventListener("fullscreenchange", end);
    };
  }, []);
  if (!isConnected) return <p className="hint">{words.waiting}</p>;
  return isOver ? null : <p className="hint">{words.fullScreen}</p>;
}
