/** What had the focus lately, the latest first; a pointer somewhere else ends that. */
let lately: readonly HTMLElement[] = [];

/** What the focus waits for: a button that is busy and cannot have it. */
let awaited: HTMLElement | undefined;

const isNowhere = () => document.activeElement === document.body || document.activeElement === null;

/**
 * Keeps the focus of a person at the keyboard. A button is disabled while what it began is running, and the browser
 * takes the focus from what is disabled; it gets it back as soon as it can be pressed again.
 */
export function keepFocus(page: Document): void {
  page.addEventListener("focusin", ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    awaited = target;
    lately = [target, ...lately.filter((one) => one !== target)].slice(0, 8);
  });
  page.addEventListener(
    "pointerdown",
    () => {
      awaited = undefined;
    },
    true,
  );
  new MutationObserver((changes) => {
    const isBack = changes.some(({ target }) => target === awaited) && awaited?.matches(":enabled");
    if (isBack && isNowhere()) awaited?.focus({ preventScroll: true });
  }).observe(page, { subtree: true, attributes: true, attributeFilter: ["disabled"] });
}

/** What had the focus up to now, to be given to `focusAgain`. */
export function focusedLately(): readonly HTMLElement[] {
  const active = document.activeElement;
  return isNowhere() || !(active instanceof HTMLElement) ? lately : [active, ...lately];
}

/** Gives the focus to the first of some elements that is still there, at the latest when it is not busy any more. */
export function focusAgain(elements: readonly HTMLElement[]): void {
  const found = elements.find((one) => one.isConnected);
  found?.focus({ preventScroll: true });
  if (found?.matches(":disabled")) awaited = found;
}
