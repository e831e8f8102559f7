import { updateRecord } from "@renderer/data/commands/records";
import type { EditSession } from "@renderer/ui/fields/autosave";
import { ReportingChain } from "@renderer/ui/ReportingChain";
import { useWords } from "@renderer/ui/useWords";
import type { ChainLink } from "@shared/domain/reportingChain";
import { useCallback } from "react";
import type { PartProps } from "../../partProps";
import { AffectedSection } from "./AffectedSection";
import { Checklists } from "./Checklists";
import classes from "./Details.module.css";
import { Facts } from "./Facts";
import { SeriesSection } from "./SeriesSection";

/** What the event is for and what has to be done around it. */
export function DetailsPart({ event }: PartProps) {
  const { t } = useWords();
  const saveChain = useCallback(
    (chain: ChainLink[], session?: EditSession) => updateRecord("events", event.id, { chain }, session),
    [event.id],
  );
  return (
    <div className={classes.columns}>
      <Facts event={event} />
      <div className={classes.aside}>
        <Checklists event={event} />
        <SeriesSection event={event} />
        <AffectedSection event={event} />
      </div>
      <ReportingChain
        title={t("events.details.chain.title")}
        hint={t("events.details.chain.hint")}
        order={2}
        chain={event.chain}
        onSave={saveChain}
      />
    </div>
  );
}
