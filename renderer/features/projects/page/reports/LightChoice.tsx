import { Radio, Stack } from "@mantine/core";
import { LightMark } from "@renderer/ui/LightMark";
import { type TrafficLight, trafficLights } from "@shared/domain/projects/statusReport";

type Props = { label: string; value: TrafficLight; onChange: (light: TrafficLight) => void };

/** One light of a report, each choice with symbol, word and colour. */
export function LightChoice({ label, value, onChange }: Props) {
  return (
    <Radio.Group
      label={label}
      value={value}
      onChange={(chosen) => onChange(trafficLights.find((light) => light === chosen) ?? "grey")}
    >
      <Stack gap={6} mt={6}>
        {trafficLights.map((light) => (
          <Radio key={light} value={light} label={<LightMark light={light} />} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
