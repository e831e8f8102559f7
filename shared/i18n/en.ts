import { agenda } from "./en/agenda";
import { app } from "./en/app";
import { board } from "./en/board";
import { checks } from "./en/checks";
import { communication } from "./en/communication";
import { councilPapers } from "./en/councilPapers";
import { documents } from "./en/documents";
import { enumerations } from "./en/enumerations";
import { errors } from "./en/errors";
import { events } from "./en/events";
import { eventTemplates } from "./en/eventTemplates";
import { exchange } from "./en/exchange";
import { exports } from "./en/exports";
import { fields } from "./en/fields";
import { headless } from "./en/headless";
import { history } from "./en/history";
import { houseTemplates } from "./en/houseTemplates";
import { kinds } from "./en/kinds";
import { overview } from "./en/overview";
import { papers } from "./en/papers";
import { photos } from "./en/photos";
import { portfolio } from "./en/portfolio";
import { processes } from "./en/processes";
import { processPapers } from "./en/processPapers";
import { projectPage } from "./en/projectPage";
import { projects } from "./en/projects";
import { projectTemplates } from "./en/projectTemplates";
import { reading } from "./en/reading";
import { records } from "./en/records";
import { recovery } from "./en/recovery";
import { results } from "./en/results";
import { roadmap } from "./en/roadmap";
import { room } from "./en/room";
import { search } from "./en/search";
import { sessions } from "./en/sessions";
import { settings } from "./en/settings";
import { stakeholders } from "./en/stakeholders";
import { start } from "./en/start";
import { table } from "./en/table";
import { terms } from "./en/terms";
import { triage } from "./en/triage";
import { ui } from "./en/ui";
import { votes } from "./en/votes";
import { writers } from "./en/writers";
import type { Words } from "./words";

/** English: exactly the keys of the German words. */
export const en: Words = {
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
