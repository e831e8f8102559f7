import { Menu } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import { type TakeUpForm, takeUpForms } from "@shared/domain/events/takeUp";

export type FateChoice = TakeUpForm | "documented" | "rejected" | "open";

/** Everything that can become of a card or a cluster, as entries of a menu. */
export function FateItems({ onChoose }: { onChoose: (choice: FateChoice) => void }) {
  const { t } = useWords();
  return (
    <>
      {takeUpForms.map((form) => (
        <Menu.Item key={form} onClick={() => onChoose(form)}>
          {t(`board.forms.${form}`)}
        </Menu.Item>
      ))}
      <Menu.Divider />
      <Menu.Item onClick={() => onChoose("documented")}>{t("board.fates.document")}</Menu.Item>
      <Menu.Item onClick={() => onChoose("rejected")}>{t("board.fates.reject")}</Menu.Item>
      <Menu.Item onClick={() => onChoose("open")}>{t("board.fates.reopen")}</Menu.Item>
    </>
  );
}
