import type { projectTemplates as german } from "../de/projectTemplates";
import { projectTemplateWork } from "./projectTemplateWork";

/** What projects made from a template begin with, and the dialogs that offer them. */
export const projectTemplates: typeof german = {
  commands: {
    apply: "Project {{code}} “{{title}}” completed from the template “{{template}}”",
  },
  choose: "From template",
  none: "No template, begin empty",
  start: "Start",
  preview: "What the template brings",
  previewMissing: "What is added",
  milestoneCount_one: "{{count}} milestone",
  milestoneCount_other: "{{count}} milestones",
  workCount_one: "{{count}} work package",
  workCount_other: "{{count}} work packages",
  riskCount_one: "{{count}} risk",
  riskCount_other: "{{count}} risks",
  extent: "{{parts}}, until {{end}}",
  checks: "To be settled: {{list}}",
  editable: "Everything can be changed or deleted afterwards; one undo takes all of it back.",
  openMenu: "Complete from template",
  title: "Complete from template: {{title}}",
  applyHint:
    "Adds only what is missing. What is entered already stays; the template changes neither project type nor checks.",
  nothing: "Nothing is missing here that the template brings.",
  apply: "Add",
  adds: "Adds: {{list}}",
  templates: {
    electronicFile: {
      name: "Introduce electronic files",
      summary: "Files are kept electronically, in all departments by the same rules.",
      objective:
        "Staff find every case without a paper file, also when standing in and from home. New cases are kept electronically only.",
    },
    documents: {
      name: "Introduce document management (DMS)",
      summary: "Documents lie in one place, with rights, versions and deadlines, instead of on drives.",
      objective:
        "Every document exists once and can be found. People work together on the same document instead of on copies.",
    },
    onlineService: {
      name: "Provide an online service",
      summary: "A service is offered online from application to decision.",
      objective:
        "Applicants deal with the service without going to the town hall, and what they enter reaches the case worker without retyping. Those who want to come still can.",
    },
    simplerProcess: {
      name: "Record and simplify a process",
      summary: "A procedure is recorded with everybody involved, shortened and agreed anew.",
      objective:
        "The procedure needs fewer steps, handovers and queries. Everybody involved knows it, and it is written down.",
    },
    replaceSoftware: {
      name: "Replace a specialist application",
      summary: "An old specialist application is replaced by a new one, with clean data.",
      objective:
        "After the switch the work goes on without interruption. Data are taken over completely, the old application is shut down.",
    },
    training: {
      name: "Enable staff",
      summary: "Training and help in daily work, so that everybody is confident with the digital means.",
      objective:
        "Everybody concerned can do their work with the means introduced by themselves and knows whom to ask.",
    },
    emergency: {
      name: "IT emergency preparedness",
      summary: "The administration can act when IT fails.",
      objective:
        "For every critical procedure it is settled how it goes on without IT, who decides, and in which order systems come back. Both have been practised.",
    },
    website: {
      name: "Renew the website",
      summary: "The website is rebuilt: up to date, accessible, kept by the departments.",
      objective:
        "People find what they need in few steps, in plain language and without barriers. Somebody is responsible for every page.",
    },
  },
  milestones: {
    mandate: "Project mandate given, participants named",
    inventory: "Files and procedures recorded",
    filingPlan: "Filing plan and filing rules adopted",
    worksAgreement: "Agreement with the staff council concluded",
    requirements: "Requirements agreed",
    contract: "Contract awarded",
    pilotStart: "First department works with it",
    pilotReview: "Experience reviewed, introduction in all departments approved",
    rollout: "All departments concerned work with it",
    oldWayClosed: "Old application shut down",
    review: "Effect checked, project closed",
    serviceChosen: "Service chosen, responsibility settled",
    formTried: "Application tried with citizens",
    online: "Service is online",
    asIsAgreed: "Today's procedure agreed with everybody involved",
    toBeDecided: "New procedure decided",
    toBeLive: "New procedure in force",
    dataClean: "Data cleaned",
    trialMove: "Trial switch succeeded",
    switchDay: "Switch made",
    needsKnown: "Needs known",
    offerReady: "Courses are ready",
    firstCourses: "First courses held",
    allTrained: "Everybody concerned trained",
    criticalKnown: "Critical procedures and systems named",
    planDecided: "Emergency plan adopted",
    restoreTried: "Restoring rehearsed",
    exercise: "Emergency exercise held",
    lessons: "Lessons of the exercise worked in",
    structure: "Structure and responsibility for content decided",
    contentReady: "Content revised",
    siteLive: "New website is online",
  },
  work: projectTemplateWork,
  risks: {
    noTime: {
      text: "Those involved find no time beside daily business.",
      measure: "Agree hours with their superiors, postpone tasks for the duration",
    },
    oldHabits: {
      text: "The old way goes on beside the new one.",
      measure: "Agree a cut-off day per department, management leads, help at the desk",
    },
    lateCouncil: {
      text: "The staff council is involved too late, and the introduction is delayed.",
      measure: "Invite it from the start, agreement before first use",
    },
    oneHead: {
      text: "One person holds the knowledge.",
      measure: "Name a deputy, write down agreements and settings",
    },
    supplier: {
      text: "The supplier delivers later or less than promised.",
      measure: "Agree acceptance per milestone, settle deadlines and exit",
    },
    badData: {
      text: "Data are incomplete or duplicated and cannot be taken over.",
      measure: "Check early, the department cleans before the trial switch",
    },
    digitisedMess: {
      text: "A cumbersome procedure is rebuilt digitally as it is.",
      measure: "Simplify first, then set up; every step needs a reason",
    },
    unused: {
      text: "The offer is hardly used.",
      measure: "Try it with those who are to use it; make it known, ask",
    },
    noAuthority: {
      text: "Nobody may decide the new procedure across departments.",
      measure: "Settle the decision in the mandate, involve heads of department",
    },
    notTried: {
      text: "Restoring was never rehearsed and fails when it counts.",
      measure: "Bring one system back from backup every year and measure the time",
    },
    outdated: {
      text: "Content goes stale as soon as the project ends.",
      measure: "Agree responsibility and fixed days of review",
    },
  },
};
