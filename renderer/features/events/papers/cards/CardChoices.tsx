import { Group, Radio } from "@mantine/core";
import type { PaperCards } from "@renderer/data/queries/paperCards";
import { UnitChoice } from "@renderer/ui/UnitChoice";
import { useWords } from "@renderer/ui/useWords";
import { type NoteKind, noteKinds } from "@shared/domain/events/note";
import { memo } from "react";
import classes from "./Cards.module.css";

/** Art der Karte: one for all cards until another is chosen. */
export const KindChoice = memo(function KindChoice({
  kind,
  onChange,
}: {
  kind: NoteKind;
  onChange: (kind: NoteKind) => void;
}) {
  const { t } = useWords();
  return (
    <Radio.Group
      className={classes.whole}
      label={t("papers.cards.kind")}
      value={kind}
      onChange={(value) => onChange(noteKinds.find((one) => one === value) ?? kind)}
    >
      <Group gap="md" mt={4}>
        {noteKinds.map((one, at) => (
          <Radio key={one} value={one} label={`${at + 1} ${t(`enumerations.noteKind.${one}`)}`} />
        ))}
      </Group>
    </Radio.Group>
  );
});

/** Fachbereich of all cards until another is chosen; none as long as the house has entered none. */
export const DepartmentChoice = memo(function DepartmentChoice({
  units,
  chosen,
  onChange,
}: {
  units: PaperCards["units"];
  chosen: string | undefined;
  onChange: (id: string | undefined) => void;
}) {
  const { t } = useWords();
  return (
    <UnitChoice
      className={classes.text}
      label={t("papers.cards.department")}
      isLabelled
      placeholder={t("papers.cards.noDepartment")}
      units={units}
      value={chosen}
      onChange={onChange}
    />
  );
});
