import { notifications } from "@mantine/notifications";
import { addStandingGroups } from "@renderer/data/commands/stakeholders";
import type { StakeholderRegister } from "@renderer/data/queries/stakeholders";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { useCallback } from "react";

/** Adds the standing groups the register lacks, in the words of the house. */
export function useStandingGroups(house: StakeholderRegister["house"]) {
  const { t } = useWords();
  const kind = house?.kind ?? "city";
  return useAction(
    useCallback(async () => {
      const count = await addStandingGroups({
        leadership: t("stakeholders.standing.labels.leadership"),
        department: t("stakeholders.standing.labels.department"),
        staff_council: t("stakeholders.standing.labels.staff_council"),
        it: t("stakeholders.standing.labels.it"),
        council: t(`stakeholders.standing.councils.${kind}`),
        citizens: t("stakeholders.standing.labels.citizens"),
        partner: t("stakeholders.standing.labels.partner"),
        district_office: t("stakeholders.standing.labels.district_office"),
      });
      notifications.show({ message: t("stakeholders.standing.added", { count }) });
    }, [kind, t]),
  );
}
