import { dayAfter } from "../../domain/dayAfter";
import type { BaseRecord } from "../../domain/record";
import { type IcsLine, icsDate, icsMoment, icsTextValue } from "./icsText";

/** A text line, or nothing where there is nothing to say. */
export const said = (name: string, text: string): IcsLine[] =>
  text.trim() === "" ? [] : [[name, icsTextValue(text.trim())]];

/** The id of a record is its UID, so that a second import changes the entry instead of adding one. */
export const base = ({ id, createdAt, updatedAt }: BaseRecord, suffix = ""): IcsLine[] => [
  ["UID", `${id}${suffix}`],
  ["DTSTAMP", icsMoment(updatedAt)],
  ["CREATED", icsMoment(createdAt)],
  ["LAST-MODIFIED", icsMoment(updatedAt)],
];

/** A whole day; its end is the first day that no longer belongs to it. RFC 5545, 3.6.1. */
export const wholeDay = (day: string): IcsLine[] => [
  ["DTSTART;VALUE=DATE", icsDate(day)],
  ["DTEND;VALUE=DATE", icsDate(dayAfter(day, 1))],
];
