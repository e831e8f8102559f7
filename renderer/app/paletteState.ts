import { createSpotlight } from "@mantine/spotlight";

/** The command palette's state, and what opens and closes it. */
export const [paletteStore, palette] = createSpotlight();

/** Makes the first line the one that Enter opens. Of the library's own marks there is no other way to set them. */
export function selectFirst(): void {
  const { listId } = paletteStore.getState();
  const list = document.getElementById(listId);
  const first = list?.querySelector("[data-action]");
  if (!first) return;
  list?.querySelector("[data-selected]")?.removeAttribute("data-selected");
  first.setAttribute("data-selected", "true");
  paletteStore.updateState((state) => ({ ...state, selected: 0 }));
}
