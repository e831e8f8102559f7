import { Select, Text } from "@mantine/core";
import { updateRecord } from "@renderer/data/commands/records";
import type { TemplateReport } from "@renderer/data/workers/templateJob";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { type HouseSlot, houseSlotNames, kindOfSlot } from "@shared/document/house/styleSlots";
import type { RecordOf } from "@shared/domain/kinds";
import { Fragment, useId } from "react";
import { styleName } from "./styleName";
import classes from "./Templates.module.css";

type Props = { template: RecordOf<"wordTemplates">; report: TemplateReport };

/** Stands for "none" in the list: an empty value cannot be chosen there. */
const none = "-";

/** Which style of the file stands for which of ours; what the names suggest, or what a person chose. */
export function StyleTable({ template, report }: Props) {
  const { t } = useWords();
  const { run } = useAction(async (styles: Record<string, string>) =>
    updateRecord("wordTemplates", template.id, { styles }),
  );
  const choose = (slot: HouseSlot, chosen: string) => {
    const { [slot]: _, ...others } = template.styles;
    const id = chosen === none ? "" : chosen;
    run(id === (report.suggested[slot] ?? "") ? others : { ...others, [slot]: id });
  };
  return (
    <div>
      <Text size="sm" c="dimmed" mt="sm">
        {t("houseTemplates.stylesHint")}
      </Text>
      <div className={classes.styles}>
        {houseSlotNames.map((slot) => (
          <Row key={slot} slot={slot} report={report} onChoose={(chosen) => choose(slot, chosen)} />
        ))}
      </div>
    </div>
  );
}

type RowProps = { slot: HouseSlot; report: TemplateReport; onChoose: (chosen: string) => void };

function Row({ slot, report, onChoose }: RowProps) {
  const { t } = useWords();
  const id = useId();
  const suggested = report.styles.find((style) => style.id === report.suggested[slot]);
  const options = report.styles
    .filter(({ kind }) => kind === kindOfSlot(slot))
    .map(({ id: value, name: written }) => {
      const name = styleName(t, written);
      return { value, label: value === suggested?.id ? t("houseTemplates.suggested", { name }) : name };
    });
  return (
    <Fragment>
      <Text component="label" htmlFor={id} size="sm">
        {t(`houseTemplates.slots.${slot}`)}
      </Text>
      <Select
        id={id}
        searchable
        allowDeselect={false}
        value={report.chosen[slot] ?? none}
        data={[{ value: none, label: t("houseTemplates.noCounterpart") }, ...options]}
        onChange={(chosen) => {
          if (chosen !== null) onChoose(chosen);
        }}
      />
    </Fragment>
  );
}
