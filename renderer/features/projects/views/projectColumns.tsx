import { LightMark } from "@renderer/ui/LightMark";
import type { Column, TableRow } from "@renderer/ui/RecordTable/column";
import type { RecordOf } from "@shared/domain/kinds";
import { lightsInOrder } from "@shared/domain/projects/light";
import { projectPhases } from "@shared/domain/projects/project";
import type { TrafficLight } from "@shared/domain/projects/statusReport";
import { type Translate, wordsFor } from "@shared/i18n/translate";
import { Link } from "react-router";
import classes from "../portfolio/Portfolio.module.css";
import { unitName } from "./unitName";

type Row = TableRow & { project: RecordOf<"projects"> };

type Naming = {
  /** Where the title leads: the part of the project's page the view is about. */
  path: (projectId: string) => string;
  width: number;
  /** Heading of the title; without it the field's own word. */
  label?: string;
};

/** Number and title, with which every view over the projects names them. */
export function namingColumns<R extends Row>(t: Translate, { path, width, label }: Naming): Column<R>[] {
  return [
    {
      id: "code",
      label: t("fields.projects.code"),
      value: ({ project }) => project.code,
      filter: "text",
      width: 84,
    },
    {
      id: "title",
      label: label ?? t("fields.projects.title"),
      value: ({ project }) => project.title,
      filter: "text",
      width,
      fixed: true,
      render: ({ project }) => (
        <Link to={path(project.id)} className={classes.title}>
          {project.title}
        </Link>
      ),
    },
  ];
}

/** The phase a project is in, in the order of the phases. */
export function phaseColumn<R extends Row>(t: Translate): Column<R> {
  return {
    id: "phase",
    label: t("fields.projects.phase"),
    value: ({ project }) => project.phase,
    valueLabel: (value) => wordsFor(t, `enumerations.projectPhase.${value}`),
    order: projectPhases,
    filter: "set",
    groupable: true,
    width: 114,
  };
}

/** The unit that leads a project. */
export function leadUnitColumn<R extends Row>(
  t: Translate,
  units: ReadonlyMap<string, RecordOf<"orgUnits">>,
): Column<R> {
  return {
    id: "leadUnitId",
    label: t("fields.projects.leadUnitId"),
    value: ({ project }) => project.leadUnitId,
    valueLabel: unitName(units),
    filter: "set",
    groupable: true,
    width: 116,
  };
}

/** A project's light, what needs attention first. */
export function lightColumn<R extends TableRow & { light: TrafficLight }>(t: Translate): Column<R> {
  return {
    id: "light",
    label: t("projects.light"),
    value: ({ light }) => light,
    valueLabel: (value) => wordsFor(t, `enumerations.trafficLightShort.${value}`),
    order: lightsInOrder,
    filter: "set",
    groupable: true,
    width: 112,
    render: ({ light }) => <LightMark light={light} />,
  };
}
