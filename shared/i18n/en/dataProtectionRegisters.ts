import type { dataProtectionRegisters as german } from "../de/dataProtectionRegisters";

export const dataProtectionRegisters: typeof german = {
  parts: {
    purpose: "Purpose and legal basis (proposal)",
    data: "People and data",
    recipients: "Recipients",
    erasure: "Erasure",
  },
  counted: "{{name}} (entries: {{number}})",
  stakeholders: {
    name: "Stakeholders of the digital work",
    purpose:
      "Involving and informing those affected in good time; Art. 6(1)(e) GDPR with state law [please check]",
    data: "Roles and groups; persons only where a role is not enough. Expectations, concerns, desired role, influence and interest from 1 to 5",
    recipients:
      "Staff unit. Entries are confidential from the start; influence, interest and how to deal with them leave the program in no document.",
    erasure: "With the person, or when the group is no longer affected; yearly review",
  },
  contacts: {
    name: "Contact book and networks",
    purpose: "Exchange with other municipalities and partners; Art. 6(1)(e) GDPR [please check]",
    data: "Contacts at other bodies: name or function, work contact details, topics, last contact",
    recipients: "Staff unit and the departments involved",
    erasure: "After the person's retention date; yearly review",
  },
  roles: {
    name: "Role cards",
    purpose: "Clarifying the mandate and authority of a role; rule for employees [please check]",
    data: "Employees with a role: mandate, authority, share of time, end date. No appraisal",
    recipients: "Leadership, the person concerned, the departments involved",
    erasure: "When the role ends; yearly review",
  },
  communication: {
    name: "Communication plan",
    purpose: "Recording who hears what and when; Art. 6(1)(e) GDPR [please check]",
    data: "Employees responsible for a message; audiences; feedback in brief",
    recipients: "Leadership and those involved, through exported documents",
    erasure: "Feedback when the occasion is closed; persons as in the erasure concept",
  },
  noAttitude: "No attitudes of people are recorded.",
  attitude:
    "Attitudes are recorded in {{number}} entries. They stand in no document and should be dropped when no longer needed [please check].",
  rated:
    "To a small extent: the influence or interest of {{number}} stakeholders has been assessed, {{persons}} of them concerning a person. This serves participation, not the monitoring of performance or behaviour, and stands in no document.",
};
