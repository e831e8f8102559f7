import { notifications } from "@mantine/notifications";
import { type AppError, isAppError } from "@shared/errors";
import { type Translate, wordsFor } from "@shared/i18n/translate";
import { useCallback, useState } from "react";
import { storageText } from "./storageText";
import { useWords } from "./useWords";

/** The sentence a person reads for an expected failure, with the list of users where something is still used. */
export function errorText(t: Translate, thrown: unknown): string | undefined {
  if (!isAppError(thrown)) return undefined;
  const sentence = sentenceFor(t, thrown);
  const users = thrown.details.users;
  return Array.isArray(users) && users.length > 0
    ? `${sentence} (${users.slice(0, 5).join(", ")})`
    : sentence;
}

function sentenceFor(t: Translate, { code, details }: AppError): string {
  if (code === "storage") return storageText(t, details);
  if (code === "unreadable" && details.reason === "tooSlow") return t("settings.look.tooSlow");
  return wordsFor(t, `errors.${code}`, details);
}

/** Shows an expected failure; anything else is a programming mistake and is thrown on. */
export function showError(t: Translate, thrown: unknown): void {
  const message = errorText(t, thrown);
  if (message === undefined) throw thrown;
  if (isAppError(thrown, "cancelled")) return;
  // A notice over the whole window that says the same takes its place (app.css).
  const className = isAppError(thrown, "storage") ? "storage-failure" : undefined;
  notifications.show({ message, color: "red", autoClose: 10_000, role: "alert", className });
}

/**
 * Runs an asynchronous action from an event handler: shows expected failures, rethrows mistakes into the error
 * boundary, tells whether it is running.
 */
export function useAction<A extends unknown[]>(
  action: (...args: A) => Promise<unknown>,
): { run: (...args: A) => void; running: boolean } {
  const { t } = useWords();
  const [running, setRunning] = useState(false);
  const [mistake, setMistake] = useState<{ thrown: unknown }>();
  if (mistake) throw mistake.thrown;
  const run = useCallback(
    (...args: A) => {
      setRunning(true);
      action(...args)
        .catch((thrown: unknown) => {
          try {
            showError(t, thrown);
          } catch (unexpected) {
            setMistake({ thrown: unexpected });
          }
        })
        .finally(() => setRunning(false));
    },
    [action, t],
  );
  return { run, running };
}
