import {
  type RoadmapGrouping,
  type RoadmapKind,
  roadmapGroupings,
  roadmapKinds,
} from "@shared/domain/projects/roadmap";
import { type RoadmapHorizon, roadmapHorizons } from "@shared/domain/projects/roadmapHorizon";
import { useCallback, useMemo } from "react";
import { useSearchParams } from "react-router";

export const roadmapForms = ["picture", "table"] as const;

/** How the roadmap is looked at; it stands in the address, so that coming back finds it again. */
export type RoadmapView = {
  form: (typeof roadmapForms)[number];
  by: RoadmapGrouping;
  horizon: RoadmapHorizon;
  kinds: readonly RoadmapKind[];
};

const oneOf = <T extends string>(
  known: readonly [T, ...T[]] | readonly T[],
  value: string | null,
  usual: T,
): T => known.find((one) => one === value) ?? usual;

/** The view in the address and the way to change it. */
export function useRoadmapView(): [RoadmapView, (patch: Partial<RoadmapView>) => void] {
  const [address, setAddress] = useSearchParams();
  const view = useMemo((): RoadmapView => {
    const kinds = address.get("kinds")?.split(",");
    return {
      form: oneOf(roadmapForms, address.get("form"), "picture"),
      by: oneOf(roadmapGroupings, address.get("by"), "field"),
      horizon: oneOf(roadmapHorizons, address.get("horizon"), "8"),
      kinds: kinds ? roadmapKinds.filter((kind) => kinds.includes(kind)) : roadmapKinds,
    };
  }, [address]);
  const change = useCallback(
    (patch: Partial<RoadmapView>) => {
      const { form, by, horizon, kinds } = { ...view, ...patch };
      setAddress({ form, by, horizon, kinds: kinds.join(",") }, { replace: true });
    },
    [view, setAddress],
  );
  return [view, change];
}
