import { Button } from "@mantine/core";
import { findingsAbout } from "@renderer/data/queries/agendaPanel";
import { today } from "@renderer/ui/today";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import type { Finding } from "@shared/domain/checks/finding";
import { findingWords } from "@shared/i18n/findingWords";
import { IconAlertCircle } from "@tabler/icons-react";
import { useState } from "react";
import { AcceptDialog } from "../checks/AcceptDialog";
import { findingKey } from "../checks/subject";
import styles from "./ItemPanel.module.css";
import { PanelSection } from "./PanelSection";

/** What is missing on one item, each with "bewusst so". Silent while nothing is. */
export function ItemGaps({ recordId }: { recordId: string }) {
  const { t, format } = useWords();
  const findings = useLive(() => findingsAbout(recordId, today()), [recordId]);
  const [accepting, setAccepting] = useState<Finding>();
  if (!findings || findings.length === 0) return null;
  return (
    <PanelSection title={t("agenda.panel.missing")}>
      <ul className={styles.list}>
        {findings.map((finding) => {
          const title = t(`checks.rules.${finding.rule}.title`);
          return (
            <li key={findingKey(finding)} className={styles.gap}>
              <IconAlertCircle size={16} stroke={1.5} aria-hidden />
              <span>
                {findingWords(t, format, finding)}{" "}
                <Button
                  variant="transparent"
                  size="compact-xs"
                  aria-label={t("checks.acceptOf", { title })}
                  onClick={() => setAccepting(finding)}
                >
                  {t("checks.accept")}
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
      {accepting && <AcceptDialog finding={accepting} onClose={() => setAccepting(undefined)} />}
    </PanelSection>
  );
}
