import { openWall, WallSender, type WallStep } from "@renderer/wallLink";
import type { WallView } from "@shared/domain/events/wall";
import { useCallback, useEffect, useRef, useState } from "react";

export type WallControl = {
  isThere: boolean;
  /** The browser did not open the window when it was asked to. */
  isRefused: boolean;
  open: () => void;
};

/** Keeps the wall, whenever there is one, at a view, and hands on the steps made there. */
export function useWall(view: WallView | undefined, onStep: (step: WallStep) => void): WallControl {
  const [isThere, setIsThere] = useState(false);
  const [isRefused, setIsRefused] = useState(false);
  const heard = useRef(onStep);
  heard.current = onStep;
  const sender = useRef<WallSender>(undefined);
  useEffect(() => {
    const made = new WallSender((step) => heard.current(step), setIsThere);
    sender.current = made;
    return () => made.close();
  }, []);
  // Compared by content: what is drawn anew here need not be sent anew.
  const text = view && JSON.stringify(view);
  useEffect(() => {
    if (text !== undefined) sender.current?.show(JSON.parse(text));
  }, [text]);
  const open = useCallback(() => setIsRefused(!openWall()), []);
  return { isThere, isRefused: isRefused && !isThere, open };
}
