import { Group, SegmentedControl, Switch } from "@mantine/core";
import { together } from "@renderer/data/queries/together";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { useState } from "react";
import { useSearchParams } from "react-router";
import { GuidelineMatrix } from "./GuidelineMatrix";
import { matrices, matrixInHand } from "./matrixInHand";
import { PerspectiveMatrix } from "./PerspectiveMatrix";

/** "Gemeinsam": what the agenda means to each department, and whether its measures keep to the guidelines. */
export function TogetherPart() {
  const { t } = useWords();
  const data = useLive(together);
  const [asked] = useSearchParams();
  const askedFor = matrices.find((name) => name === asked.get("matrix"));
  const [matrix, setMatrix] = useState(askedFor ?? matrixInHand.name);
  const [onlyOpen, setOnlyOpen] = useState(false);
  if (data === undefined) return null;
  const Matrix = matrix === "perspectives" ? PerspectiveMatrix : GuidelineMatrix;
  return (
    <>
      <Group mb="md">
        <SegmentedControl
          aria-label={t("votes.together.choose")}
          data={matrices.map((value) => ({ value, label: t(`votes.together.${value}`) }))}
          value={matrix}
          onChange={(name) => {
            matrixInHand.name = name;
            setMatrix(name);
          }}
        />
        <Switch
          label={t("votes.together.onlyOpen")}
          checked={onlyOpen}
          onChange={(event) => setOnlyOpen(event.currentTarget.checked)}
        />
      </Group>
      <Matrix
        data={data}
        onlyOpen={onlyOpen}
        cell={matrix === askedFor ? cellOf(asked.get("cell")) : undefined}
      />
    </>
  );
}

/** "row:column" of an address. */
function cellOf(text: string | null) {
  const [rowId, columnId] = text?.split(":") ?? [];
  return rowId && columnId ? { rowId, columnId } : undefined;
}
