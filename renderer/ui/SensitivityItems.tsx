import { Menu } from "@mantine/core";
import { type Sensitivity, sensitivities } from "@shared/domain/record";
import { IconCheck } from "@tabler/icons-react";
import { useWords } from "./useWords";

type Props = { value: Sensitivity; onChoose: (chosen: Sensitivity) => void };

/** Part of a menu: who may read a record. */
export function SensitivityItems({ value, onChoose }: Props) {
  const { t } = useWords();
  return (
    <>
      <Menu.Label>{t("results.sensitivity")}</Menu.Label>
      {sensitivities.map((one) => (
        <Menu.Item
          key={one}
          role="menuitemradio"
          aria-checked={one === value}
          leftSection={<IconCheck size={16} stroke={1.5} aria-hidden opacity={one === value ? 1 : 0} />}
          onClick={() => onChoose(one)}
        >
          {t(`enumerations.sensitivity.${one}`)}
        </Menu.Item>
      ))}
    </>
  );
}
