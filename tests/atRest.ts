/**
 * Waits until nothing on the page fades or moves any more, so that colours are measured as they stay. What moves
 * without end, such as a sign of waiting, does not count, and neither does what follows the scrolling. Runs in the
 * page itself and so leans on nothing around it.
 */
export async function atRest(): Promise<void> {
  const moving = () =>
    document
      .getAnimations()
      .filter(
        ({ playState, timeline, effect }) =>
          playState === "running" &&
          timeline === document.timeline &&
          effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY,
      );
  // What was just put on the page begins to fade in with the picture after the next.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  for (let all = moving(); all.length > 0; all = moving())
    await Promise.allSettled(all.map(({ finished }) => finished));
}
