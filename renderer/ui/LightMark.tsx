import type { TrafficLight } from "@shared/domain/projects/statusReport";
import {
  IconAlertTriangleFilled,
  IconCircleCheckFilled,
  IconCircleDashed,
  IconHandStop,
} from "@tabler/icons-react";
import classes from "./LightMark.module.css";
import { useWords } from "./useWords";

const icons = {
  green: IconCircleCheckFilled,
  yellow: IconAlertTriangleFilled,
  red: IconHandStop,
  grey: IconCircleDashed,
} as const;

type Props = {
  light: TrafficLight;
  /** Says who must act instead of the colour's name alone. */
  full?: boolean;
};

/** A project's light: symbol, word and colour together, so that none of them is needed alone. */
export function LightMark({ light, full = false }: Props) {
  const { t } = useWords();
  const Icon = icons[light];
  return (
    <span className={classes.mark} data-light={light}>
      <Icon size={17} stroke={2} aria-hidden className={classes.symbol} />
      {t(full ? `enumerations.trafficLight.${light}` : `enumerations.trafficLightShort.${light}`)}
    </span>
  );
}
