import { Text } from "@mantine/core";
import type { MessageRow } from "@renderer/data/queries/communication";
import type { MessageOrder, Misplaced } from "@shared/domain/stakeholders/messageOrder";
import { openGaps } from "@shared/domain/stakeholders/textGaps";
import type { Translate } from "@shared/i18n/translate";

const labels = (found: readonly Misplaced[]) => found.map(({ stakeholder }) => stakeholder.label).join(", ");

/** As what is overdue. */
const late = "var(--mantine-color-error)";

/** Under the day of a message in the plan: that it breaks the order of hearing, and against whom. */
export function OrderMark({ order, t }: { order: MessageOrder | undefined; t: Translate }) {
  const { before = [], after = [] } = order ?? {};
  return (
    <>
      {before.length > 0 && (
        <Mark color={late}>{t("communication.rules.tooEarly", { groups: labels(before) })}</Mark>
      )}
      {after.length > 0 && (
        <Mark color={late}>{t("communication.rules.tooLate", { groups: labels(after) })}</Mark>
      )}
    </>
  );
}

/** Under the title of a message in the plan: that its text still has gaps. */
export function GapMark({ item, t }: Pick<MessageRow, "item"> & { t: Translate }) {
  return openGaps(item).length > 0 && <Mark>{t("communication.rules.unfinishedShort")}</Mark>;
}

function Mark({ children, color }: { children: string; color?: string }) {
  return (
    <Text size="xs" fw={500} c={color} mt={5} style={{ overflowWrap: "anywhere", hyphens: "auto" }}>
      {children}
    </Text>
  );
}
