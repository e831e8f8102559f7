import { agenda } from "./de/agenda";
import { app } from "./de/app";
import { board } from "./de/board";
import { checks } from "./de/checks";
import { communication } from "./de/communication";
import { councilPapers } from "./de/councilPapers";
import { documents } from "./de/documents";
import { enumerations } from "./de/enumerations";
import { errors } from "./de/errors";
import { events } from "./de/events";
import { eventTemplates } from "./de/eventTemplates";
import { exchange } from "./de/exchange";
import { exports } from "./de/exports";
import { fields } from "./de/fields";
import { headless } from "./de/headless";
import { history } from "./de/history";
import { houseTemplates } from "./de/houseTemplates";
import { kinds } from "./de/kinds";
import { overview } from "./de/overview";
import { papers } from "./de/papers";
import { photos } from "./de/photos";
import { portfolio } from "./de/portfolio";
import { processes } from "./de/processes";
import { processPapers } from "./de/processPapers";
import { projectPage } from "./de/projectPage";
import { projects } from "./de/projects";
import { projectTemplates } from "./de/projectTemplates";
import { reading } from "./de/reading";
import { records } from "./de/records";
import { recovery } from "./de/recovery";
import { results } from "./de/results";
import { roadmap } from "./de/roadmap";
import { room } from "./de/room";
import { search } from "./de/search";
import { sessions } from "./de/sessions";
import { settings } from "./de/settings";
import { stakeholders } from "./de/stakeholders";
import { start } from "./de/start";
import { table } from "./de/table";
import { terms } from "./de/terms";
import { triage } from "./de/triage";
import { ui } from "./de/ui";
import { votes } from "./de/votes";
import { writers } from "./de/writers";

/** German: the pattern for every language. One file per area. */
export const de = {
  agenda,
  processPapers,
  houseTemplates,
  councilPapers,
  portfolio,
  communication,
  stakeholders,
  app,
  board,
  checks,
  documents,
  enumerations,
  errors,
  events,
  eventTemplates,
  exchange,
  exports,
  fields,
  headless,
  history,
  kinds,
  overview,
  papers,
  photos,
  projectPage,
  projects,
  projectTemplates,
  reading,
  records,
  recovery,
  results,
  roadmap,
  room,
  search,
  sessions,
  settings,
  start,
  table,
  terms,
  triage,
  ui,
  votes,
  processes,
  writers,
};
