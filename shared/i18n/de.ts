import { agenda } from "./de/agenda";
import { app } from "./de/app";
import { checks } from "./de/checks";
import { documents } from "./de/documents";
import { enumerations } from "./de/enumerations";
import { errors } from "./de/errors";
import { exchange } from "./de/exchange";
import { exports } from "./de/exports";
import { fields } from "./de/fields";
import { headless } from "./de/headless";
import { history } from "./de/history";
import { kinds } from "./de/kinds";
import { overview } from "./de/overview";
import { projectPage } from "./de/projectPage";
import { projects } from "./de/projects";
import { reading } from "./de/reading";
import { records } from "./de/records";
import { recovery } from "./de/recovery";
import { search } from "./de/search";
import { settings } from "./de/settings";
import { start } from "./de/start";
import { table } from "./de/table";
import { terms } from "./de/terms";
import { triage } from "./de/triage";
import { ui } from "./de/ui";
import { writers } from "./de/writers";

/** German: the pattern for every language. One file per area. */
export const de = {
  agenda,
  app,
  checks,
  documents,
  enumerations,
  errors,
  exchange,
  exports,
  fields,
  headless,
  history,
  kinds,
  overview,
  projectPage,
  projects,
  reading,
  records,
  recovery,
  search,
  settings,
  start,
  table,
  terms,
  triage,
  ui,
  writers,
};
