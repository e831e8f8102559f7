import { Button, Stack, Text } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import type { FindingGrade, HouseFinding } from "@shared/document/house/checkHouse";
import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconInfoCircle } from "@tabler/icons-react";
import { useState } from "react";
import { findingSentences } from "./findingWords";
import classes from "./Templates.module.css";

const icons = { refused: IconCircleX, warning: IconAlertTriangle, note: IconInfoCircle } as const;

/** What the checker says: what must be mended first, what is merely told on demand. */
export function FindingList({ findings }: { findings: readonly HouseFinding[] }) {
  const { t, language } = useWords();
  const [showsNotes, setShowsNotes] = useState(false);
  const of = (grade: FindingGrade) => findingSentences(t, language, findings, grade);
  const notes = of("note");
  const grades = (["refused", "warning"] as const).filter((grade) => of(grade).length > 0);
  return (
    <Stack gap="sm">
      {grades.length === 0 && (
        <Text className={classes.grade}>
          <IconCircleCheck size={18} stroke={1.5} aria-hidden className={classes.good} />
          {t("houseTemplates.allGood")}
        </Text>
      )}
      {grades.map((grade) => (
        <Sentences key={grade} grade={grade} sentences={of(grade)} />
      ))}
      {notes.length > 0 && (
        <div>
          <Button
            variant="subtle"
            size="compact-sm"
            aria-expanded={showsNotes}
            onClick={() => setShowsNotes(!showsNotes)}
          >
            {showsNotes
              ? t("houseTemplates.hideNotes")
              : `${t("houseTemplates.showNotes")} (${notes.length})`}
          </Button>
          {showsNotes && (
            <div className={classes.notes}>
              <Sentences grade="note" sentences={notes} />
            </div>
          )}
        </div>
      )}
    </Stack>
  );
}

function Sentences({ grade, sentences }: { grade: FindingGrade; sentences: readonly string[] }) {
  const { t } = useWords();
  const Icon = icons[grade];
  return (
    <div>
      <Text fw={600} className={classes.grade}>
        <Icon size={18} stroke={1.5} aria-hidden className={classes[grade]} />
        {t(`houseTemplates.grades.${grade}`)}
      </Text>
      <ul className={classes.findings}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
