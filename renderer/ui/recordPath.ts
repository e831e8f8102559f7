import type { KindName } from "@shared/domain/kinds";

/** Address of the page that shows a record, for links, search results and findings. */
export function recordPath(kind: KindName, record: { id: string } & Record<string, unknown>): string {
  switch (kind) {
    case "agendas":
      return "/agenda";
    case "guidelines":
    case "actionFields":
    case "goals":
    case "measures":
      return `/agenda?item=${kind}:${record.id}`;
    case "indicators":
      return `/agenda?item=goals:${record.goalId}`;
    case "perspectives":
      return `/agenda?item=${record.itemKind}:${record.itemId}`;
    case "agendaVersions":
      return "/agenda/versions";
    case "inboxItems":
      return `/inbox?item=${record.id}`;
    case "triages":
      return `/inbox?item=${record.itemId}`;
    case "projects":
      return `/projects/${record.id}`;
    case "milestones":
    case "workPackages":
    case "risks":
    case "statusReports":
      return `/projects/${record.projectId}`;
    case "dependencies":
      return `/projects/${record.fromProjectId}`;
    case "guidelineChecks":
      return `/agenda?item=measures:${record.measureId}`;
    case "eventSeries":
    case "surveyResponses":
    case "photoFiles":
      return "/events";
    case "events":
      return `/events/${record.id}`;
    case "actionItems":
      return record.eventId === undefined ? "/events" : `/events/${record.eventId}/results`;
    case "decisions":
      return record.eventId === undefined ? paperOf(record) : `/events/${record.eventId}/results`;
    case "photos":
      return `/events/${record.eventId}/photos?photo=${record.id}`;
    case "photoRegions":
      return `/events/${record.eventId}/photos?photo=${record.photoId}&region=${record.id}`;
    case "slots":
      return `/events/${record.eventId}`;
    case "participants":
      return `/events/${record.eventId}/people`;
    case "clusters":
      return `/events/${record.eventId}/board`;
    case "notes":
      return `/events/${record.eventId}/board?card=${record.id}`;
    case "voteRounds":
      return `/events/${record.eventId}/votes`;
    case "parkedTopics":
    case "roleReflections":
    case "logEntries":
      return `/events/${record.eventId}/results`;
    case "surveys":
      return `/events/${record.eventId}/papers`;
    case "sessions":
      return `/events/${record.eventId}/sessions?session=${record.id}`;
    case "processes":
      return `/processes/${record.id}`;
    case "itSystems":
      return `/processes/systems?item=${record.id}`;
    case "registerSettings":
      return "/processes/priority";
    case "stakeholders":
      return `/stakeholders?item=${record.id}`;
    case "organisations":
      return `/stakeholders/contacts?item=${record.id}`;
    case "communicationItems":
      return `/stakeholders/plan?item=${record.id}`;
    case "affected":
      return "/stakeholders/plan";
    case "roleCards":
      return `/stakeholders/roles?item=${record.id}`;
    case "councilPapers":
      return `/documents/papers/${record.id}`;
    case "municipalities":
      return "/settings";
    case "orgUnits":
    case "persons":
      return `/settings/people?item=${record.id}`;
    case "wordTemplateFiles":
    case "wordTemplates":
      return "/settings/templates";
    case "exportLog":
    case "documentSettings":
      return "/documents";
    case "importProfiles":
      return "/reading";
    case "acknowledgements":
      return "/agenda/checks";
    case "savedViews":
      return record.page === "processes" ? "/processes" : "/projects";
  }
}

/** A resolution of the council stands on the page of its paper. */
function paperOf({ results }: Record<string, unknown>): string {
  const all = (results ?? []) as { kind: string; id: string }[];
  const paper = all.find(({ kind }) => kind === "councilPapers");
  return paper ? `/documents/papers/${paper.id}` : "/events";
}
