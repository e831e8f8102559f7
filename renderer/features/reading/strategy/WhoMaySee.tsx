import { Select, Text } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import { type Sensitivity, sensitivities } from "@shared/domain/record";
import { useId } from "react";
import classes from "../StoreBar.module.css";

type Props = { value: Sensitivity; onChange: (sensitivity: Sensitivity) => void };

/** Who may see what is read in: a printed strategy is public, a draft is not. */
export function WhoMaySee({ value, onChange }: Props) {
  const { t } = useWords();
  const labelId = useId();
  return (
    <div className={classes.rule}>
      <Text id={labelId}>{t("reading.strategy.sensitivity")}</Text>
      <Select
        w={160}
        aria-labelledby={labelId}
        data={sensitivities.map((one) => ({ value: one, label: t(`enumerations.sensitivity.${one}`) }))}
        value={value}
        allowDeselect={false}
        onChange={(chosen) => onChange(sensitivities.find((one) => one === chosen) ?? value)}
      />
    </div>
  );
}
