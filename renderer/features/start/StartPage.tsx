import { Stack } from "@mantine/core";
import type { ChosenWorkspace } from "@renderer/data/commands/settingsFile";
import { useCallback, useEffect, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { BeginForm } from "./BeginForm";
import { Choices } from "./Choices";
import { FileToOpen } from "./FileToOpen";
import { StartFrame } from "./StartFrame";
import { TakeBack } from "./TakeBack";

type View =
  | { name: "choices" }
  | { name: "begin" }
  | { name: "read" }
  | { name: "open"; file: ChosenWorkspace };

/** First start: the sample town, an empty agenda, an existing strategy, a saved file. */
export function StartPage() {
  const navigate = useNavigate();
  const [view, setView] = useState<View>({ name: "choices" });
  const back = useCallback(() => setView({ name: "choices" }), []);
  const leaveOldPage = useRef(() => navigate("/", { replace: true }));
  // Whatever page was open when the last record went: the next start begins at the overview. Once, since going on
  // from here must not be taken back.
  useEffect(() => void leaveOldPage.current(), []);
  return (
    <StartFrame>
      <Stack gap="xl">
        {view.name === "choices" && (
          <>
            <Choices
              onBegin={() => setView({ name: "begin" })}
              onRead={() => setView({ name: "read" })}
              onOpen={(file) => setView({ name: "open", file })}
            />
            <TakeBack />
          </>
        )}
        {(view.name === "begin" || view.name === "read") && <BeginForm purpose={view.name} onBack={back} />}
        {view.name === "open" && <FileToOpen file={view.file} onBack={back} />}
      </Stack>
    </StartFrame>
  );
}
