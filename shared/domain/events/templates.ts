import type { checklistStages, EventKind } from "./event";
import type { participantRoles } from "./participant";
import type { SlotKind } from "./slot";

/**
 * A point a template can hold; its title stands under `eventTemplates.points`. One that asks the room something
 * has its question under `eventTemplates.questions`.
 */
type Point = { kind: SlotKind; minutes: number; asks?: true };

/** Points of all templates, within the rules of thumb (`usualMinutes`). DOMAIN.md (a) seeds 002 and 004, (c). */
export const templatePoints = {
  arrive: { kind: "welcome", minutes: 15 },
  introductions: { kind: "welcome", minutes: 15 },
  openPoints: { kind: "discussion", minutes: 15 },
  mayorImpulse: { kind: "impulse", minutes: 20, asks: true },
  understanding: { kind: "discussion", minutes: 20, asks: true },
  challenges: { kind: "discussion", minutes: 40, asks: true },
  weighing: { kind: "voting", minutes: 20, asks: true },
  roleReflection: { kind: "reflection", minutes: 30, asks: true },
  processImpulse: { kind: "impulse", minutes: 20 },
  practiceImpulse: { kind: "impulse", minutes: 20, asks: true },
  topicImpulse: { kind: "impulse", minutes: 20 },
  agendaImpulse: { kind: "impulse", minutes: 20 },
  collecting: { kind: "discussion", minutes: 20, asks: true },
  groups: { kind: "group_work", minutes: 60, asks: true },
  presenting: { kind: "discussion", minutes: 30 },
  triage: { kind: "discussion", minutes: 45, asks: true },
  together: { kind: "discussion", minutes: 30, asks: true },
  navigatorRole: { kind: "discussion", minutes: 20, asks: true },
  expectations: { kind: "discussion", minutes: 30, asks: true },
  progress: { kind: "discussion", minutes: 30, asks: true },
  topic: { kind: "discussion", minutes: 45, asks: true },
  partners: { kind: "discussion", minutes: 45, asks: true },
  comparison: { kind: "discussion", minutes: 45, asks: true },
  ideas: { kind: "discussion", minutes: 30, asks: true },
  sketches: { kind: "group_work", minutes: 90, asks: true },
  sessionPlanning: { kind: "discussion", minutes: 30, asks: true },
  sessionsFirst: { kind: "sessions", minutes: 45 },
  sessionsSecond: { kind: "sessions", minutes: 45 },
  sessionsThird: { kind: "sessions", minutes: 45 },
  harvest: { kind: "discussion", minutes: 30, asks: true },
  questionsBefore: { kind: "discussion", minutes: 20, asks: true },
  hosts: { kind: "impulse", minutes: 20 },
  walk: { kind: "group_work", minutes: 60, asks: true },
  transfer: { kind: "reflection", minutes: 30, asks: true },
  decisions: { kind: "decision", minutes: 30, asks: true },
  nextSteps: { kind: "decision", minutes: 15, asks: true },
  series: { kind: "decision", minutes: 15, asks: true },
  coffee: { kind: "break", minutes: 15 },
  lunch: { kind: "break", minutes: 60 },
  feedback: { kind: "feedback", minutes: 10, asks: true },
} as const satisfies Record<string, Point>;
export type PointName = keyof typeof templatePoints;

/** Lines of checklists by stage; their words stand under `eventTemplates.checks`. */
export const templateChecks = {
  prepare: ["room", "invite", "impulses", "projector", "paper", "planB", "photos"],
  run: ["seats", "walls", "minutes", "log", "decisionsRead"],
  follow_up: ["minutesSent", "cardsAnswered", "tasksEntered", "report"],
} as const satisfies Record<(typeof checklistStages)[number], readonly string[]>;
export type CheckName = (typeof templateChecks)[keyof typeof templateChecks][number];

/** A function that usually takes part; its name stands under `eventTemplates.people`. */
type Seat = { role: (typeof participantRoles)[number] };

/** Functions of all templates. Departments are the house's own and are added by it. */
export const templateSeats = {
  mayor: { role: "decider" },
  navigator: { role: "navigator" },
  coach: { role: "coach" },
  facilitator: { role: "facilitator" },
  minutes: { role: "keeper_of_minutes" },
  council: { role: "guest" },
  host: { role: "speaker" },
} as const satisfies Record<string, Seat>;
export type SeatName = keyof typeof templateSeats;

/** What a new event of a kind begins with. */
export type EventTemplate = {
  /** HH:mm. */
  start: string;
  points: readonly PointName[];
  seats: readonly SeatName[];
  /** Lines of the checklist this kind does not need. */
  without?: readonly CheckName[];
  /** Rooms side by side, for the grid of a barcamp. */
  rooms?: number;
};

const usualSeats = ["mayor", "navigator", "facilitator", "minutes"] as const;
const small = ["paper", "walls", "cardsAnswered", "report", "photos"] as const;

/** One template for every kind of event. The retreat follows the course of DOMAIN.md (a) seed 004. */
export const templates: Readonly<Record<EventKind, EventTemplate>> = {
  retreat: {
    start: "09:00",
    points: [
      ...(["arrive", "mayorImpulse", "understanding", "challenges"] as const),
      ...(["coffee", "weighing", "roleReflection", "processImpulse", "lunch"] as const),
      ...(["practiceImpulse", "triage", "coffee", "together"] as const),
      ...(["decisions", "series", "feedback"] as const),
    ],
    seats: [...usualSeats, "coach"],
  },
  workshop: {
    start: "09:00",
    points: [
      ...(["arrive", "topicImpulse", "collecting", "weighing", "coffee"] as const),
      ...(["groups", "presenting", "nextSteps", "feedback"] as const),
    ],
    seats: ["navigator", "facilitator", "minutes"],
    without: ["report"],
  },
  kickoff: {
    start: "10:00",
    points: [
      ...(["arrive", "mayorImpulse", "agendaImpulse", "expectations"] as const),
      ...(["coffee", "navigatorRole", "nextSteps", "feedback"] as const),
    ],
    seats: [...usualSeats, "coach"],
  },
  networking: {
    start: "13:00",
    points: [
      ...(["introductions", "topicImpulse", "partners", "coffee"] as const),
      ...(["groups", "presenting", "nextSteps", "feedback"] as const),
    ],
    seats: ["navigator", "facilitator", "minutes", "coach"],
  },
  peer_exchange: {
    start: "10:00",
    points: ["introductions", "practiceImpulse", "comparison", "coffee", "transfer", "nextSteps", "feedback"],
    seats: ["navigator", "facilitator", "host"],
    without: ["walls", "cardsAnswered", "report"],
  },
  barcamp: {
    start: "09:00",
    points: [
      ...([
        "arrive",
        "introductions",
        "sessionPlanning",
        "sessionsFirst",
        "coffee",
        "sessionsSecond",
      ] as const),
      ...(["lunch", "sessionsThird", "harvest", "feedback"] as const),
    ],
    seats: ["navigator", "facilitator", "minutes"],
    rooms: 3,
  },
  idea_lab: {
    start: "13:00",
    points: ["arrive", "topicImpulse", "ideas", "weighing", "coffee", "sketches", "presenting", "feedback"],
    seats: ["navigator", "facilitator", "host"],
  },
  consultation: {
    start: "10:00",
    points: ["openPoints", "progress", "topic", "nextSteps", "feedback"],
    seats: ["navigator", "coach", "minutes"],
    without: small,
  },
  leadership_round: {
    start: "09:00",
    points: ["openPoints", "practiceImpulse", "topic", "decisions", "feedback"],
    seats: ["mayor", "navigator", "minutes"],
    without: small,
  },
  learning_journey: {
    start: "09:00",
    points: ["questionsBefore", "hosts", "walk", "lunch", "transfer", "nextSteps", "feedback"],
    seats: ["navigator", "mayor", "council", "host"],
    without: ["projector", "paper", "walls", "seats"],
  },
};

/** Minutes a template takes, breaks included. */
export function minutesOfTemplate(kind: EventKind): number {
  return templates[kind].points.reduce((sum, name) => sum + templatePoints[name].minutes, 0);
}
