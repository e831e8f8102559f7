import { UnstyledButton } from "@mantine/core";
import { type TableView, withFilter } from "@renderer/ui/RecordTable/tableView";
import type { ChangeView } from "@renderer/ui/RecordTable/useViewChange";
import { useWords } from "@renderer/ui/useWords";
import type { ReactNode } from "react";
import classes from "../portfolio/Portfolio.module.css";

/** A count worth knowing and the filter that shows what was counted. */
export type FilterFact = {
  key: string;
  label: string;
  count: number;
  column: string;
  values: readonly string[];
};

type Props = {
  facts: readonly FilterFact[];
  filters: TableView["filters"];
  onChange: ChangeView;
  children?: ReactNode;
};

/** What stands out in a list; a click shows the rows behind a count, another one all again. */
export function FilterFacts({ facts, filters, onChange, children }: Props) {
  const { t, format } = useWords();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields, these are switches of the list.
    <div className={classes.facts} role="group" aria-label={t("projects.atAGlance")}>
      {facts.map(({ key, label, count, column, values }) => {
        const filter = filters[column];
        const pressed = filter?.kind === "set" && filter.values.join() === values.join();
        if (count === 0 && !pressed) return null;
        return (
          <UnstyledButton
            key={key}
            className={classes.fact}
            aria-pressed={pressed}
            onClick={() =>
              onChange((view) =>
                withFilter(view, column, pressed ? undefined : { kind: "set", values: [...values] }),
              )
            }
          >
            <strong>{format.number(count)}</strong> {label}
          </UnstyledButton>
        );
      })}
      {children}
    </div>
  );
}
