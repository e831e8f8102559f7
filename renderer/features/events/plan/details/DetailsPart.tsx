import type { PartProps } from "../../partProps";
import { AffectedSection } from "./AffectedSection";
import { Checklists } from "./Checklists";
import classes from "./Details.module.css";
import { Facts } from "./Facts";
import { ReportingChain } from "./ReportingChain";
import { SeriesSection } from "./SeriesSection";

/** What the event is for and what has to be done around it. */
export function DetailsPart({ event }: PartProps) {
  return (
    <div className={classes.columns}>
      <Facts event={event} />
      <div className={classes.aside}>
        <Checklists event={event} />
        <SeriesSection event={event} />
        <AffectedSection event={event} />
      </div>
      <ReportingChain event={event} />
    </div>
  );
}
