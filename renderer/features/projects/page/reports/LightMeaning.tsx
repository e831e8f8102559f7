import { Button, Collapse } from "@mantine/core";
import { LightMark } from "@renderer/ui/LightMark";
import { useWords } from "@renderer/ui/useWords";
import { trafficLights } from "@shared/domain/projects/statusReport";
import { IconChevronDown } from "@tabler/icons-react";
import { useId, useState } from "react";
import classes from "./Reports.module.css";

/** What the lights mean: who must act. DOMAIN.md (c) Projects. */
export function LightMeaning() {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const list = useId();
  return (
    <div>
      <Button
        variant="subtle"
        size="compact-sm"
        px={0}
        aria-expanded={open}
        aria-controls={list}
        rightSection={
          <IconChevronDown size={15} stroke={1.5} aria-hidden data-open={open} className={classes.chevron} />
        }
        onClick={() => setOpen(!open)}
      >
        {t("projectPage.reports.meaning")}
      </Button>
      <Collapse expanded={open} id={list}>
        <dl className={classes.meaning}>
          {trafficLights.map((light) => (
            <div key={light}>
              <dt>
                <LightMark light={light} />
              </dt>
              <dd>{t(`projectPage.reports.meanings.${light}`)}</dd>
            </div>
          ))}
        </dl>
      </Collapse>
    </div>
  );
}
