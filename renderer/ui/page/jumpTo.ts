/** Brings a part of a record's page into view and the keyboard to its heading. */
export function jumpTo(headingId: string): void {
  const heading = document.getElementById(headingId);
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  heading?.closest("section")?.scrollIntoView({ behavior: calm ? "auto" : "smooth" });
  heading?.focus({ preventScroll: true });
}
