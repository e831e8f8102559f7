import type { dataProtection as german } from "../de/dataProtection";
import { dataProtectionRegisters } from "./dataProtectionRegisters";

/** Words of the data protection sheet. A draft for the officer, no advice. */
export const dataProtection: typeof german = {
  title: "Data protection sheet",
  subtitle: "Agendalotse",
  toCheck:
    "Draft, to be checked by the data protection officer. What stands in square brackets is filled in by the administration. Figures and statements about the program were gathered from the workspace as of {{date}}.",
  toFill: "[please fill in]",
  chapters: {
    record: "Record of processing activities",
    figures: "What is stored",
    measures: "Technical and organisational measures",
    assessment: "Threshold check for an impact assessment",
    backups: "Backup concept",
    erasure: "Deletion concept",
    lostDevice: "When the device is lost",
  },
  record: {
    caption: "Entry under Art. 30(1) GDPR",
    controller: "Controller",
    controllerUnknown: "[name of the municipality]",
    headedBy: "Represented by",
    officer: "Data protection officer",
    unit: "Unit in charge",
    activity: "Processing activity",
    activityText:
      "Keeping the digital agenda, its projects and the people responsible for them with the program Agendalotse",
    purposes: "Purposes",
    purposesText:
      "Recording responsibilities, steering and coordinating undertakings, preparing decisions. Not for monitoring performance or conduct.",
    basis: "Legal basis (proposal)",
    basisText:
      "Art. 6(1)(e) GDPR with the state’s data protection act; for employees the provision that applies there [please check]",
    subjects: "Data subjects",
    subjectsText: "Employees of the administration, contacts at partners and service providers",
    data: "Categories of data",
    dataText:
      "Name or function, organisational unit, work e-mail and telephone, responsibility for goals, projects and tasks, mentions in texts. Special categories (Art. 9 GDPR) are not intended.",
    recipients: "Recipients",
    recipientsText:
      "Leadership, departments and bodies concerned, through exported documents; the program notes which document holds whose name. No processor: the maker has no access.",
    thirdCountry: "Third country",
    thirdCountryText: "No transfer. The program makes no network connections.",
    deadlines: "Time limits for erasure",
    deadlinesText: "see section “Deletion concept”",
    security: "Measures under Art. 32",
    securityText: "see section “Technical and organisational measures”",
  },
  registers: dataProtectionRegisters,
  figures: {
    caption: "Figures as of {{date}}",
    persons: "Persons and functions",
    external: "of these external",
    restricted: "of these restricted (Art. 18)",
    anonymised: "of these anonymised or erased",
    since: "Oldest entry about a person",
    withPurpose: "with a stated purpose",
    withSource: "with a stated source",
    withRetention: "with a retention date",
    retentionPassed: "retention date passed",
    reviewDue: "due for review",
    contact: "with e-mail or telephone",
    projects: "Projects with named persons",
    files: "Exported files with names",
    none: "none yet",
  },
  measures: {
    caption: "Measures under Art. 32 GDPR",
    measure: "Aim",
    how: "How it is met",
    confidentiality: "Confidentiality",
    confidentialityText:
      "The data is kept on the administration’s device only, in the account of the person signed in. No account, no server, no telemetry; network connections are blocked technically.",
    encryption: "Encryption",
    encryptionText:
      "Saved workspaces can be protected with a password (AES-256, Argon2id). The program does not encrypt live data and backups; that takes drive encryption on the device [BitLocker active: yes/no].",
    access: "Access",
    accessText: "Sign-in and screen lock as the administration prescribes [please fill in]",
    integrity: "Integrity",
    integrityText:
      "Every change is stored twice before it counts as saved. Number and checksum of all entries are compared at every start.",
    availability: "Availability",
    availabilityText:
      "Backups make themselves and are opened and checked after writing; once a week a restore is rehearsed.",
    transparency: "Traceability",
    transparencyText: "A history records what was changed when. It holds no user names and no working hours.",
    minimisation: "Data minimisation",
    minimisationText:
      "A function will do instead of a name. Every entry has a sensitivity; documents hold only what their audience may see. Restricted persons stand in no document.",
    files: "Foreign files",
    filesText: "Files are checked before anything is taken over; nothing in them is executed.",
    rights: "Rights of data subjects",
    rightsText:
      "Access and portability per person as a Word document with a file in a common format; correction with a history; restricting; anonymising; forgetting down to history and backups.",
  },
  assessment: {
    intro:
      "The criteria follow the guidelines of the European supervisory authorities (WP 248). Where two or more apply, an impact assessment is usually required (Art. 35 GDPR).",
    caption: "Criteria of the threshold check",
    criterion: "Criterion",
    result: "Assessment (proposal)",
    scoring: "Evaluating or scoring people",
    scoringText: "No. Undertakings are assessed, not persons; there is no evaluation per person.",
    decisions: "Automated decisions",
    decisionsText: "No. The program’s suggestions concern undertakings; people must decide.",
    monitoring: "Systematic monitoring",
    monitoringText: "No. The history names no users and no working times.",
    special: "Special categories",
    specialText: "No, not intended. Free texts are to be kept accordingly.",
    scale: "Large-scale processing",
    scaleText: "No. {{number}} persons and functions at present.",
    matching: "Matching of data sets",
    matchingText: "No.",
    vulnerable: "Vulnerable data subjects",
    vulnerableText:
      "In part: employees are in a relationship of dependence. The staff council is to be involved where state law says so [please check].",
    technology: "New technologies",
    technologyText: "No. A locally run program without artificial intelligence.",
    hindering: "Preventing people from exercising rights",
    hinderingText: "No.",
    conclusion:
      "Proposal: an impact assessment is not required. The administration decides with the advice of the data protection officer.",
  },
  backups: {
    caption: "Backup after IT-Grundschutz CON.3",
    topic: "Subject",
    rule: "Rule",
    what: "What",
    whatText: "The whole workspace: all entries, not the exported files",
    when: "When",
    whenText:
      "By itself after every start, during work at the latest after ten minutes or thirty steps with the next pause, and before every large step (importing, opening, removing)",
    where: "Where",
    whereText:
      "In the program’s data folder on the device (Settings & data → Data names it); also at a second place where one is entered there [please fill in the place]",
    rotation: "How many",
    rotationText:
      "Up to 48 of the last day, the newest of 14 days, 8 weeks and 6 months in which work was done, and 10 before large steps",
    check: "Check",
    checkText:
      "Every backup is opened and compared after writing; once a week a restore is rehearsed by itself",
    restore: "Restoring",
    restoreText:
      "Settings & data → Data → Backups: with a preview, in one step, can be undone. On another device by opening the backup file.",
    responsible: "Responsible",
  },
  erasure: {
    caption: "Deletion rules after IT-Grundschutz CON.6",
    data: "Data",
    rule: "Rule",
    persons: "Persons",
    personsText:
      "Per person: purpose, retention date and day of review; where none is set, one year after the entry was made. Entries no longer needed are deleted or anonymised.",
    projects: "Projects",
    projectsText: "A day of review per project; completed projects are archived or deleted.",
    review: "Yearly review",
    reviewText: "Settings & data → People & units → Review lists everything that is due.",
    journal: "History",
    journalText:
      "Holds earlier states so that steps can be undone. Deleting alone does not remove them there; “Forget person” replaces the name there too.",
    backupCopies: "Backups",
    backupCopiesText:
      "Hold deleted details until they are replaced in their turn: as a rule after six months of continued work. Up to ten backups before large steps may stay longer. “Forget person” writes them anew without the name, also at the second place as far as it can be reached.",
    exported: "Exported files",
    exportedText:
      "Lie outside the program. The list of exports under “Documents” says which file holds whose name; they are deleted where they are kept.",
    archive: "Duty to offer records",
    archiveText:
      "Before records of decisions are deleted it must be settled whether they are to be offered to the archive in charge.",
  },
};
