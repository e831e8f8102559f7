import type { RecordOf } from "@shared/domain/kinds";
import type { Translate } from "@shared/i18n/translate";

/**
 * What a person is called in lists of projects. Lists leave as files just as they are shown, so a restricted person
 * (Art. 18) is not named.
 */
export const personName =
  (persons: ReadonlyMap<string, RecordOf<"persons">>, t: Translate) =>
  (id: string): string => {
    const person = persons.get(id);
    return person?.restricted ? t("settings.privacy.restricted") : (person?.displayName ?? "");
  };
