import { Menu } from "@mantine/core";
import { KeyMark } from "@renderer/ui/KeyMark";
import { useWords } from "@renderer/ui/useWords";
import { type TakeUpForm, takeUpForms } from "@shared/domain/events/takeUp";

import { numbered } from "./numberedItems";

export type FateChoice = TakeUpForm | "documented" | "rejected" | "open";

/** The choice a number stands for in the menu. */
export const fateOfNumber = (key: string): FateChoice | undefined =>
  key === "9" ? "documented" : key === "0" ? "rejected" : takeUpForms[Number(key) - 1];

const entry = (key: string) => ({ ...numbered(key), rightSection: <KeyMark>{key}</KeyMark> });

/** Everything that can become of a card or a cluster, as entries of a menu with a number each. */
export function FateItems({ onChoose }: { onChoose: (choice: FateChoice) => void }) {
  const { t } = useWords();
  return (
    <>
      {takeUpForms.map((form, at) => (
        <Menu.Item key={form} {...entry(String(at + 1))} onClick={() => onChoose(form)}>
          {t(`board.forms.${form}`)}
        </Menu.Item>
      ))}
      <Menu.Divider />
      <Menu.Item {...entry("9")} onClick={() => onChoose("documented")}>
        {t("board.fates.document")}
      </Menu.Item>
      <Menu.Item {...entry("0")} onClick={() => onChoose("rejected")}>
        {t("board.fates.reject")}
      </Menu.Item>
      <Menu.Item onClick={() => onChoose("open")}>{t("board.fates.reopen")}</Menu.Item>
    </>
  );
}
