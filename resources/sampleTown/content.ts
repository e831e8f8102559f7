import { agenda, guidelines } from "./agenda";
import { affected, communicationItems } from "./communication";
import { barcampEvent } from "./events/barcamp";
import { leadershipRound } from "./events/leadershipRound";
import { retreatEvent } from "./events/retreat";
import { citizenService } from "./fields/citizenService";
import { cityDevelopment } from "./fields/cityDevelopment";
import { educationCulture } from "./fields/educationCulture";
import { foundations } from "./fields/foundations";
import { people } from "./fields/people";
import { waysOfWorking } from "./fields/waysOfWorking";
import { guardRails } from "./guardRails";
import { asideItems } from "./inbox/asideItems";
import { laterDecisions } from "./inbox/laterDecisions";
import { newItems } from "./inbox/newItems";
import { retreatDecisions } from "./inbox/retreatDecisions";
import { logo } from "./logo";
import { councilPapers } from "./papers";
import { persons } from "./persons";
import { acknowledgements, perspectives } from "./perspectives";
import { itSystems, processes } from "./processes";
import { projects } from "./projects/projects";
import { organisations, roleCards, stakeholders } from "./stakeholders";
import { municipality, orgUnits } from "./town";
import { version } from "./version";

/**
 * Everything about the invented town Musterstadt, as people wrote it: records name each other by key or code,
 * long texts are light markup, parts stand inside what they belong to. `shared/transfer/sampleTown` turns it
 * into a workspace.
 */
export const content = {
  municipality: { ...municipality, logo },
  orgUnits,
  persons,
  agenda,
  guidelines,
  fields: [citizenService, waysOfWorking, people, foundations, educationCulture, cityDevelopment],
  perspectives,
  guardRails,
  acknowledgements,
  projects,
  inbox: [...retreatDecisions, ...laterDecisions, ...asideItems, ...newItems],
  eventSeries: [{ key: "round", title: "Führungsrunde zur Digitalen Agenda", rhythm: "monthly" }],
  events: [retreatEvent, leadershipRound, barcampEvent],
  itSystems,
  processes,
  organisations,
  stakeholders,
  affected,
  communicationItems,
  roleCards,
  councilPapers,
  version,
} as const;
