import { notifications } from "@mantine/notifications";
import { addPhoto } from "@renderer/data/commands/photos";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { type AppError, isAppError } from "@shared/errors";
import { type Translate, wordsFor } from "@shared/i18n/translate";
import { useCallback, useRef, useState } from "react";
import { useTold } from "../useTold";
import { takePicture } from "./takePicture";

export type PhotoIntake = {
  take: (files: readonly File[]) => void;
  running: boolean;
  progress: { done: number; total: number };
  /** Photo that was taken in last and still has no description, to go on with. */
  newest: string | undefined;
};

/** Takes in photos one after the other; one undo takes all of them back. What is refused is told with its reason. */
export function usePhotoIntake(eventId: string, numberOfNext: number): PhotoIntake {
  const { t } = useWords();
  const told = useTold();
  const [progress, setProgress] = useState({ done: 0, total: 0 });
  const [newest, setNewest] = useState<string>();
  const next = useRef(numberOfNext);
  next.current = numberOfNext;
  const { run, running } = useAction(
    useCallback(
      async (files: readonly File[]) => {
        const group = crypto.randomUUID();
        const added = new Set<string>();
        setProgress({ done: 0, total: files.length });
        const first = next.current;
        const begun = new Date().toISOString();
        for (const [at, file] of files.entries()) {
          try {
            const picture = await takePicture(file);
            const title = t("photos.numbered", { number: first + added.size });
            const photo = await addPhoto.inGroup(group, eventId, title, picture);
            if (photo.createdAt < begun || added.has(photo.id))
              tell(t("photos.already", { name: file.name }));
            else if (added.size === 0) setNewest(photo.id);
            if (photo.createdAt >= begun) added.add(photo.id);
          } catch (thrown) {
            const sentence = refusalWords(t, thrown, file.name);
            if (sentence === undefined) throw thrown;
            tell(sentence);
          }
          setProgress({ done: at + 1, total: files.length });
        }
        if (added.size > 0) await told(t("photos.done.taken", { count: added.size }));
      },
      [eventId, t, told],
    ),
  );
  const take = useCallback((files: readonly File[]) => files.length > 0 && run(files), [run]);
  return { take, running, progress, newest };
}

const tell = (message: string) =>
  notifications.show({ message, color: "red", autoClose: 15_000, role: "alert" });

/** Why one file was not taken, by its name; undefined where the failure is of another kind. */
function refusalWords(t: Translate, thrown: unknown, name: string): string | undefined {
  if (!isAppError(thrown) || !isRefusal(thrown)) return undefined;
  return wordsFor(t, `photos.refused.${String(thrown.details.reason)}`, { ...thrown.details, name });
}

const isRefusal = ({ code, details }: AppError) =>
  (code === "tooLarge" || code === "unreadable") && details.reason !== undefined;
