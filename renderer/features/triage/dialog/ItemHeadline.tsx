import type { RecordOf } from "@shared/domain/kinds";
import { shortNameOf } from "@shared/domain/organisation/orgUnit";
import classes from "./Headline.module.css";

type Props = {
  item: RecordOf<"inboxItems">;
  units: readonly RecordOf<"orgUnits">[];
  /** Smaller where a form needs the room. */
  small?: boolean;
  id: string;
};

const lengthOf = (text: string) => (text.length > 320 ? "very-long" : text.length > 120 ? "long" : "short");

/** What is being talked about, in the largest type of the page. */
export function ItemHeadline({ item, units, small, id }: Props) {
  const names = units.filter((unit) => item.departmentIds.includes(unit.id)).map(shortNameOf);
  const origin = [...names, item.sourceText].filter((part) => part !== "").join(" · ");
  const length = lengthOf(item.text);
  return (
    <div>
      <h2
        id={id}
        className={classes.headline}
        data-length={length}
        data-small={small || undefined}
        // A text that scrolls must be reachable by keyboard.
        tabIndex={length === "very-long" ? 0 : undefined}
      >
        {item.text}
      </h2>
      {origin && <p className={classes.origin}>{origin}</p>}
    </div>
  );
}
