import { useEffect } from "react";

const idleMs = 3000;

/** Hides the pointer where nobody has moved it for three seconds. */
export function useQuietCursor(): void {
  useEffect(() => {
    const { classList } = document.documentElement;
    let waiting: ReturnType<typeof setTimeout>;
    const moved = () => {
      classList.remove("no-cursor");
      clearTimeout(waiting);
      waiting = setTimeout(() => classList.add("no-cursor"), idleMs);
    };
    moved();
    window.addEventListener("pointermove", moved);
    return () => {
      clearTimeout(waiting);
      window.removeEventListener("pointermove", moved);
    };
  }, []);
}
