import { atRest } from "@tests/atRest";
import { expect, onTestFinished, test } from "vitest";

function added(style: Partial<CSSStyleDeclaration>): HTMLElement {
  const element = document.createElement("div");
  Object.assign(element.style, style);
  document.body.append(element);
  onTestFinished(() => element.remove());
  return element;
}

test("a page is at rest when what fades in has come to stand, also what begins with the next picture", async () => {
  const element = added({ opacity: "0", transition: "opacity 200ms" });
  // A change is a transition only from what was drawn before.
  expect(getComputedStyle(element).opacity).toBe("0");
  requestAnimationFrame(() => (element.style.opacity = "1"));
  await atRest();
  expect(getComputedStyle(element).opacity).toBe("1");
});

test("what moves without end and what follows the scrolling is not waited for", async () => {
  const frames = [{ opacity: "0.5" }, { opacity: "1" }];
  added({}).animate(frames, { duration: 100, iterations: Number.POSITIVE_INFINITY });
  const scroller = added({ height: "40px", overflow: "auto" });
  scroller.append(Object.assign(document.createElement("div"), { style: "height: 400px" }));
  const timeline = new ScrollTimeline({ source: scroller });
  const following = added({}).animate(frames, { timeline, fill: "both" });
  await atRest();
  expect(following.playState).toBe("running");
});
