import { openWall, WallSender, type WallStep } from "@renderer/wallLink";
import type { WallView } from "@shared/domain/events/wall";
import { useCallback, useEffect, useRef, useState } from "react";
import { onPendingCards } from "../board/pendingCards";
import { waitingOnWall } from "../board/waitingOnWall";

export type WallControl = {
  isThere: boolean;
  /** The browser did not open the window when it was asked to. */
  isRefused: boolean;
  open: () => void;
};

/**
 * Keeps the wall, whenever there is one, at a view, and hands on the steps made there. Cards of the event that are
 * still on their way to the disk go to the wall by themselves: nothing has to be drawn in this window before.
 */
export function useWall(
  eventId: string,
  view: WallView | undefined,
  onStep: (step: WallStep) => void,
): WallControl {
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
  const shown = useRef<{ view: WallView; text: string }>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same words, read later, may have fewer cards waiting
  useEffect(() => {
    if (!view || text === undefined) return;
    const isSame = shown.current?.text === text;
    shown.current = { view, text };
    const waiting = waitingOnWall(eventId, view.scene);
    if (isSame) sender.current?.showWaiting(waiting);
    else sender.current?.show(view, waiting);
  }, [eventId, text, view?.scene]);
  useEffect(
    () =>
      onPendingCards(() => {
        if (shown.current) sender.current?.showWaiting(waitingOnWall(eventId, shown.current.view.scene));
      }),
    [eventId],
  );
  const open = useCallback(() => setIsRefused(!openWall()), []);
  return { isThere, isRefused: isRefused && !isThere, open };
}
