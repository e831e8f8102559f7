import { Text, UnstyledButton } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useId } from "react";
import { useWords } from "../useWords";
import { jumpTo } from "./jumpTo";
import classes from "./RecordPage.module.css";

type Place = { label: string; headingId: string };

type Props = {
  /** What the record lacks, each with where it is entered. */
  gaps: readonly Place[];
  /** The page's parts from top to bottom. */
  sections: readonly Place[];
};

/** Beside a record's page: what is missing, and the way to its parts. */
export function PageSide({ gaps, sections }: Props) {
  const { t } = useWords();
  const [missing, contents] = [useId(), useId()];
  return (
    <aside className={classes.side} aria-label={t("ui.page.gapsTitle")}>
      <div>
        <Text fw={600} size="sm" id={missing}>
          {t("ui.page.gapsTitle")}
        </Text>
        {gaps.length === 0 && (
          <Text size="sm" c="dimmed" mt={4}>
            {t("ui.page.noGaps")}
          </Text>
        )}
        {gaps.length > 0 && (
          <ul aria-labelledby={missing}>
            {gaps.map(({ label, headingId }) => (
              <li key={label}>
                <UnstyledButton className={classes.jump} onClick={() => jumpTo(headingId)}>
                  <IconAlertTriangle size={15} stroke={1.75} aria-hidden className={classes.missing} />
                  {label}
                </UnstyledButton>
              </li>
            ))}
          </ul>
        )}
      </div>
      <nav aria-labelledby={contents} className={classes.contents}>
        <Text fw={600} size="sm" id={contents}>
          {t("ui.page.contents")}
        </Text>
        <ul>
          {sections.map(({ label, headingId }) => (
            <li key={headingId}>
              <UnstyledButton className={classes.jump} onClick={() => jumpTo(headingId)}>
                {label}
              </UnstyledButton>
            </li>
          ))}
        </ul>
      </nav>
    </aside>
  );
}
