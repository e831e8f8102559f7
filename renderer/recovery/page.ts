import { drawBackups } from "./backupList";
import { diagnosisText } from "./diagnosisText";
import { rebuildOrSay, saveDamagedState, startAs } from "./doings";
import { readFacts } from "./facts";
import { make } from "./make";
import type { Page, PageSettings } from "./pageState";
import { sentencesFor } from "./waySentences";
import { type Offer, offersFor, type Way } from "./ways";

/** Draws the page: what happened at once, the ways out as soon as it is known what there is. */
export async function drawPage(body: HTMLElement, { reason, words }: PageSettings): Promise<void> {
  document.title = words.windowTitle;
  const heading = make("h1", { tabIndex: -1 }, words.reasons[reason].title);
  const notice = make("p", { className: "notice", role: "status" }, words.looking);
  const main = make("main", {}, heading, make("p", { className: "lead" }, words.reasons[reason].text));
  main.append(notice);
  body.append(main);
  heading.focus();
  const facts = await readFacts(reason);
  const page: Page = { reason, words, facts, say: (text: string) => notice.replaceChildren(text) };
  // The heading stays what it is while the facts are read, unless they tell that nothing may be touched at all.
  if (facts.files.state === "newer") {
    heading.replaceChildren(words.reasons.newerData.title);
    main.querySelector(".lead")?.replaceChildren(words.reasons.newerData.text);
  }
  const list = make("ul", { className: "ways", role: "list", ariaLabel: words.ways });
  list.append(...offersFor(reason, facts).map((offer) => drawOffer(page, offer)));
  main.insertBefore(list, notice);
  page.say("");
}

function drawOffer(page: Page, { way, isPossible, isRecommended }: Offer): HTMLElement {
  const { words } = page;
  const [first = "", ...further] = sentencesFor(way, page, isPossible);
  const mark = make("span", { className: "recommended" }, `${words.recommended}. `);
  const about = make("div", { className: "about", id: `about-${way}` });
  about.append(make("p", {}, ...(isRecommended ? [mark] : []), first));
  about.append(...further.map((sentence) => make("p", {}, sentence)));
  const label = words[way].label;
  if (!isPossible) return make("li", { className: "impossible" }, make("strong", {}, label), about);
  const button = make("button", { type: "button", className: isRecommended ? "primary" : "" }, label);
  button.setAttribute("aria-describedby", about.id);
  const item = make("li", {}, button, about);
  connect(page, way, { button, item, isRecommended });
  return item;
}

type Drawn = { button: HTMLButtonElement; item: HTMLElement; isRecommended: boolean };

/** Lets a button do what it says. */
function connect(page: Page, way: Way, { button, item, isRecommended }: Drawn): void {
  if (way === "backup") {
    const list = drawBackups(page);
    list.hidden = !isRecommended;
    item.append(list);
    button.setAttribute("aria-controls", list.id);
    button.ariaExpanded = String(!list.hidden);
    button.onclick = () => {
      list.hidden = !list.hidden;
      button.ariaExpanded = String(!list.hidden);
    };
  } else if (way === "diagnosis") {
    button.onclick = () => void copyDiagnosis(page, item);
  } else if (way === "save") {
    button.onclick = () => void busyWhile(button, () => saveDamagedState(page));
  } else if (way === "rebuild") {
    button.onclick = () => void busyWhile(button, () => rebuildOrSay(page));
  } else {
    button.onclick = () => startAs({ how: way === "again" ? "start" : way });
  }
}

/** One press at a time; the button keeps the focus. */
async function busyWhile(button: HTMLButtonElement, work: () => Promise<void>): Promise<void> {
  if (button.ariaDisabled === "true") return;
  button.ariaDisabled = "true";
  await work().finally(() => {
    button.ariaDisabled = null;
  });
}

/** Copies the diagnosis and shows it, so that nobody hands on what they have not seen. */
async function copyDiagnosis(page: Page, item: HTMLElement): Promise<void> {
  const { words } = page;
  const text = diagnosisText(page.reason, page.facts, new Date().toISOString(), navigator.userAgent);
  const shown = make("pre", { tabIndex: 0, role: "region", ariaLabel: words.diagnosis.title }, text);
  item.querySelector("pre")?.remove();
  item.append(shown);
  shown.scrollIntoView({ block: "nearest" });
  const [copied] = await Promise.allSettled([navigator.clipboard.writeText(text)]);
  page.say(copied.status === "fulfilled" ? words.diagnosis.done : words.diagnosis.failed);
}
