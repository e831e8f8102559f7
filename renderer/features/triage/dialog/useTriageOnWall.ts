import { useMantineColorScheme } from "@mantine/core";
import { recordById } from "@renderer/data/queries/workspace";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { WallSender } from "@renderer/wallLink";
import type { WallScene } from "@shared/domain/events/wall";
import { useEffect, useRef } from "react";
import { useSearchParams } from "react-router";

/** Shows the decision under way on the wall of the event the dialog was opened from (`?event=<id>`), if there is one. */
export function useTriageOnWall(scene: WallScene | undefined): void {
  const { language } = useWords();
  const { colorScheme } = useMantineColorScheme();
  const [parameters] = useSearchParams();
  const eventId = parameters.get("event");
  const event = useLive(
    async () => (eventId === null ? undefined : recordById("events", eventId)),
    [eventId],
  );
  const sender = useRef<WallSender>(undefined);
  useEffect(() => {
    if (eventId === null) return;
    const made = new WallSender(
      () => {},
      () => {},
    );
    sender.current = made;
    return () => made.close();
  }, [eventId]);
  const view = scene &&
    event && {
      language,
      scheme: colorScheme === "dark" ? ("dark" as const) : ("light" as const),
      title: event.title,
      scene,
    };
  const text = view && JSON.stringify(view);
  useEffect(() => {
    if (text !== undefined) sender.current?.show(JSON.parse(text));
  }, [text]);
}
