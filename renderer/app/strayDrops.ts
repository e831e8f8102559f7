/**
 * Keeps files that are dropped beside a place for them from being opened by the browser in the app's stead. A
 * place that takes files has claimed the event before it comes here.
 */
export function refuseStrayDrops(target: EventTarget): void {
  const refuse = (event: Event) => {
    if (event.defaultPrevented || !(event instanceof DragEvent)) return;
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "none";
  };
  target.addEventListener("dragover", refuse);
  target.addEventListener("drop", refuse);
}
