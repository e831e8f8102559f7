import { Input, SegmentedControl, Text } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import type { Omitted } from "@shared/deliverables/produce";
import { type Sensitivity, sensitivities } from "@shared/domain/record";
import { useId } from "react";

type Props = {
  audience: Sensitivity;
  /** Undefined until the preview is there. */
  omitted: readonly Omitted[] | undefined;
  onChange: (audience: Sensitivity) => void;
};

/** For whom the document is, and what is left out for them. */
export function AudienceChoice({ audience, omitted, onChange }: Props) {
  const { t } = useWords();
  const id = useId();
  const list = omitted?.map(({ kind, count }) =>
    t(count === 1 ? "exports.omittedItem" : "exports.omittedItems", { count, kind }),
  );
  return (
    <div>
      <Input.Label id={id}>{t("exports.audience")}</Input.Label>
      <SegmentedControl
        fullWidth
        aria-labelledby={id}
        value={audience}
        data={sensitivities.map((value) => ({ value, label: t(`enumerations.sensitivity.${value}`) }))}
        onChange={(chosen) => {
          const next = sensitivities.find((value) => value === chosen);
          if (next) onChange(next);
        }}
      />
      <Text size="sm" c="dimmed" mt={6} role="status">
        {list === undefined
          ? "\u00a0"
          : list.length === 0
            ? t("exports.nothingOmitted")
            : t("exports.omitted", { list: list.join(", ") })}
      </Text>
    </div>
  );
}
