import { Button, Stack } from "@mantine/core";
import { suggestedReview, yearAfter } from "@shared/domain/organisation/review";
import { today } from "../today";
import { useWords } from "../useWords";
import type { EditSession } from "./autosave";
import { DateField } from "./DateField";

type Props = {
  label: string;
  record: { createdAt: string; reviewOn?: string | undefined };
  onSave: (day: string | undefined, session: EditSession) => Promise<unknown>;
};

/** The day on which somebody looks whether an entry is still needed, with a day to begin with. */
export function ReviewField({ label, record, onSave }: Props) {
  const { t, format } = useWords();
  const { reviewOn } = record;
  const isOver = reviewOn !== undefined && reviewOn < today();
  const suggested = suggestedReview(record);
  const next = isOver || suggested < today() ? yearAfter(today()) : suggested;
  return (
    <Stack gap={4}>
      <DateField
        label={label}
        description={t("settings.privacy.reviewHint")}
        value={reviewOn}
        onSave={onSave}
      />
      {(reviewOn === undefined || isOver) && (
        <Button
          variant="subtle"
          size="compact-sm"
          style={{ alignSelf: "flex-start" }}
          ml={-8}
          onClick={() => void onSave(next, { group: crypto.randomUUID() })}
        >
          {t(isOver ? "settings.privacy.again" : "settings.privacy.suggest", { date: format.date(next) })}
        </Button>
      )}
    </Stack>
  );
}
