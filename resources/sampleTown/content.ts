import { agenda, guidelines } from "./agenda";
import { citizenService } from "./fields/citizenService";
import { cityDevelopment } from "./fields/cityDevelopment";
import { educationCulture } from "./fields/educationCulture";
import { foundations } from "./fields/foundations";
import { people } from "./fields/people";
import { waysOfWorking } from "./fields/waysOfWorking";
import { newItems } from "./inbox/newItems";
import { sortedItems } from "./inbox/sortedItems";
import { logo } from "./logo";
import { acknowledgements, perspectives } from "./perspectives";
import { citizenServices } from "./projects/citizenServices";
import { contact } from "./projects/contact";
import { files } from "./projects/files";
import { foundation } from "./projects/foundation";
import { peopleProjects } from "./projects/peopleProjects";
import { municipality, orgUnits, persons } from "./town";
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
  acknowledgements,
  projects: [...files, ...citizenServices, ...contact, ...foundation, ...peopleProjects],
  inbox: [...sortedItems, ...newItems],
  version,
} as const;
