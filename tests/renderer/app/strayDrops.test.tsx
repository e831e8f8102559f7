import { refuseStrayDrops } from "@renderer/app/strayDrops";
import { expect, test } from "vitest";

const files = () => {
  const data = new DataTransfer();
  data.items.add(new File(["x"], "agenda.md"));
  return data;
};
const words = () => {
  const data = new DataTransfer();
  data.setData("text/plain", "Wort");
  return data;
};

test.each([
  {
    what: "a file dropped beside a place for it is not opened",
    data: files(),
    isClaimed: false,
    refused: true,
  },
  { what: "words dropped into a field are left to it", data: words(), isClaimed: false, refused: false },
  { what: "a file a place has claimed keeps its effect", data: files(), isClaimed: true, refused: true },
])("$what", ({ data, isClaimed, refused }) => {
  const page = document.createElement("div");
  const place = page.appendChild(document.createElement("div"));
  refuseStrayDrops(page);
  if (isClaimed) place.addEventListener("drop", (event) => event.preventDefault());
  const drop = new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true });
  place.dispatchEvent(drop);
  expect(drop.defaultPrevented).toBe(refused);
});
