import type { portfolio as german } from "../de/portfolio";

export const portfolio: typeof german = {
  toProjects: "To the projects",
  views: {
    label: "Views of the projects",
    list: "Projects",
    steering: "Who must act",
    load: "Workload",
    budget: "Budget",
    checks: "Check marks",
    makeup: "Make-up",
  },
  steering: {
    title: "Who must act",
    purpose: "What must be decided, steered or reported: by whom and by when.",
    actor: "Who",
    nobody: "Nobody named",
    reason: "Occasion",
    reasons: {
      decision: "Decision",
      ownSteering: "Project steers itself",
      noReport: "Report missing",
      oldReport: "Report out of date",
    },
    task: "What is to be done",
    tasks: {
      nameDecision: "Name in the status report what has to be decided",
      nameSteering: "Name in the status report how the project gets back on course",
      firstReport: "Write the first status report",
      newReport: "Write a new status report; the last one is of {{day}}",
    },
    by: "By when",
    lateness: "Delay",
    overdue: "overdue",
    reported: "Report of",
    facts: {
      decisions: "to be decided",
      overdue: "overdue",
      ownSteering: "steered by the project",
      reports: "without a current report",
    },
    empty: {
      title: "Nobody must act",
      hint: "What the status reports ask to be decided stands here, and where a report is missing.",
    },
  },
};
